extension StandardRules {
  /// Rules 131 to 161; the lines' form is described in `StandardRules`.
  static let text2: StaticString = #"""
    R	131	0ba9f56b-0501-4c4f-81c3-f437b0240c21	Out to AAD - Contact Join	Microsoft.OuttoAADContactJoin.003	O	AAD	person	contact	Provision	0	
    S
    s	sourceObjectType	EQUAL	Contact
    s	cloudFiltered	NOTEQUAL	True
    s	mailEnabled	EQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	sourceAnchor	E	U	cloudSourceAnchor sourceAnchor	IIF(IsPresent([cloudSourceAnchor]), IIF(Word([cloudAnchor],1,"_")=[sourceObjectType],IIF([cloudSourceAnchor] = [sourceAnchor],[sourceAnchor],Error("SourceAnchor attribute has changed.")),[sourceAnchor]),[sourceAnchor])
    F	dn	E	U	sourceAnchor	"CN={" & ConvertToUTF8Hex([sourceAnchor]) & "}"
    R	132	8ae664a6-d8a2-45db-ac67-27cfacdc2dc6	Out to AAD - Contact Identity	Microsoft.OuttoAADContactIdentity.003	O	AAD	person	contact	Join	0	Minimal attributes required for the Contact object
    S
    s	sourceObjectType	EQUAL	Contact
    F	alias	D	U	mailNickname	
    F	displayName	D	U	displayName	
    F	givenName	D	U	givenName	
    F	proxyAddresses	D	U	proxyAddresses	
    F	surname	D	U	sn	
    R	133	675cf8c5-0001-468b-aef0-0989d5900c51	Out to AAD - Contact ExchangeOnline	Microsoft.OuttoAADContactExchangeOnline.003	O	AAD	person	contact	Join	0	
    S
    s	sourceObjectType	EQUAL	Contact
    F	assistant	D	U	assistant	
    F	authOrig	D	U	authOrig	
    F	city	D	U	l	
    F	countryLetterCode	D	U	c	
    F	country	D	U	co	
    F	company	D	U	company	
    F	countryCode	D	U	countryCode	
    F	department	D	U	department	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	D	U	extensionAttribute1	
    F	extensionAttribute10	D	U	extensionAttribute10	
    F	extensionAttribute11	D	U	extensionAttribute11	
    F	extensionAttribute12	D	U	extensionAttribute12	
    F	extensionAttribute13	D	U	extensionAttribute13	
    F	extensionAttribute14	D	U	extensionAttribute14	
    F	extensionAttribute15	D	U	extensionAttribute15	
    F	extensionAttribute2	D	U	extensionAttribute2	
    F	extensionAttribute3	D	U	extensionAttribute3	
    F	extensionAttribute4	D	U	extensionAttribute4	
    F	extensionAttribute5	D	U	extensionAttribute5	
    F	extensionAttribute6	D	U	extensionAttribute6	
    F	extensionAttribute7	D	U	extensionAttribute7	
    F	extensionAttribute8	D	U	extensionAttribute8	
    F	extensionAttribute9	D	U	extensionAttribute9	
    F	facsimileTelephoneNumber	D	U	facsimileTelephoneNumber	
    F	givenName	D	U	givenName	
    F	homePhone	D	U	homePhone	
    F	info	D	U	info	
    F	initials	D	U	initials	
    F	legacyExchangeDN	D	U	legacyExchangeDN	
    F	alias	D	U	mailNickname	
    F	manager	D	U	manager	
    F	mobile	D	U	mobile	
    F	msDsHabSeniorityIndex	D	U	msDS-HABSeniorityIndex	
    F	msDsPhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchAssistantName	D	U	msExchAssistantName	
    F	msExchBlockedSendersHash	D	U	msExchBlockedSendersHash	
    F	msExchExtensionCustomAttribute1	D	U	msExchExtensionCustomAttribute1	
    F	msExchExtensionCustomAttribute2	D	U	msExchExtensionCustomAttribute2	
    F	msExchExtensionCustomAttribute3	D	U	msExchExtensionCustomAttribute3	
    F	msExchExtensionCustomAttribute4	D	U	msExchExtensionCustomAttribute4	
    F	msExchExtensionCustomAttribute5	D	U	msExchExtensionCustomAttribute5	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchLitigationHoldDate	D	U	msExchLitigationHoldDate	
    F	msExchLitigationHoldOwner	D	U	msExchLitigationHoldOwner	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionUrl	D	U	msExchRetentionURL	
    F	msExchSafeSendersHash	D	U	msExchSafeSendersHash	
    F	msExchSafeRecipientsHash	D	U	msExchSafeRecipientsHash	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	otherFacsimileTelephoneNumber	D	U	otherFacsimileTelephoneNumber	
    F	otherHomePhone	D	U	otherHomePhone	
    F	otherTelephone	D	U	otherTelephone	
    F	pager	D	U	pager	
    F	physicalDeliveryOfficeName	D	U	physicalDeliveryOfficeName	
    F	postalCode	D	U	postalCode	
    F	proxyAddresses	D	U	proxyAddresses	
    F	publicDelegates	D	U	publicDelegates	
    F	surname	D	U	sn	
    F	state	D	U	st	
    F	streetAddress	D	U	streetAddress	
    F	targetAddress	D	U	targetAddress	
    F	telephoneAssistant	D	U	telephoneAssistant	
    F	telephoneNumber	D	U	telephoneNumber	
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	D	U	title	
    F	unauthOrig	D	U	unauthOrig	
    F	userCertificate	D	U	userCertificate	
    F	userSMIMECertificate	D	U	userSMIMECertificate	
    F	wWWHomePage	D	U	wWWHomePage	
    R	134	b77f5972-c6aa-4686-9f98-d1388611757e	Out to AAD - Contact DynamicsCRM	Microsoft.OuttoAADContactDynamicsCRM.003	O	AAD	person	contact	Join	0	
    S
    s	sourceObjectType	EQUAL	Contact
    F	countryLetterCode	D	U	c	
    F	country	D	U	co	
    F	company	D	U	company	
    F	countryCode	D	U	countryCode	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	facsimileTelephoneNumber	D	U	facsimileTelephoneNumber	
    F	givenName	D	U	givenName	
    F	mobile	D	U	mobile	
    F	physicalDeliveryOfficeName	D	U	physicalDeliveryOfficeName	
    F	postalCode	D	U	postalCode	
    F	surname	D	U	sn	
    F	state	D	U	postalAddress	
    F	streetAddress	D	U	streetAddress	
    F	telephoneNumber	D	U	telephoneNumber	
    F	title	D	U	title	
    R	135	b0acf5b7-4ba9-47f1-99e7-ce38b9fed0ee	Out to AAD - Contact Intune	Microsoft.OuttoAADContactIntune.003	O	AAD	person	contact	Join	0	
    S
    s	sourceObjectType	EQUAL	Contact
    F	alias	D	U	mailNickname	
    F	countryLetterCode	D	U	c	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	proxyAddresses	D	U	proxyAddresses	
    R	136	a6ee85e4-f253-4c22-a390-a1ef32120917	Out to AAD - Contact LyncOnline	Microsoft.OuttoAADContactLyncOnline.003	O	AAD	person	contact	Join	0	
    S
    s	sourceObjectType	EQUAL	Contact
    F	alias	D	U	mailNickname	
    F	countryLetterCode	D	U	c	
    F	country	D	U	co	
    F	company	D	U	company	
    F	department	D	U	department	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	facsimileTelephoneNumber	D	U	facsimileTelephoneNumber	
    F	givenName	D	U	givenName	
    F	homePhone	D	U	homePhone	
    F	mobile	D	U	mobile	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	otherTelephone	D	U	otherTelephone	
    F	physicalDeliveryOfficeName	D	U	physicalDeliveryOfficeName	
    F	postalCode	D	U	postalCode	
    F	proxyAddresses	D	U	proxyAddresses	
    F	surname	D	U	sn	
    F	state	D	U	st	
    F	streetAddress	D	U	streetAddress	
    F	telephoneNumber	D	U	telephoneNumber	
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	D	U	title	
    F	wWWHomePage	D	U	wWWHomePage	
    R	137	91b67d5b-5755-45d3-9e07-f2be8a02f4ec	Out to AAD - Contact SharePointOnline	Microsoft.OuttoAADContactSharePointOnline.003	O	AAD	person	contact	Join	0	
    S
    s	sourceObjectType	EQUAL	Contact
    F	alias	D	U	mailNickname	
    F	authOrig	D	U	authOrig	
    F	company	D	U	company	
    F	country	D	U	co	
    F	countryCode	D	U	countryCode	
    F	countryLetterCode	D	U	c	
    F	city	D	U	l	
    F	department	D	U	department	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	D	U	extensionAttribute1	
    F	extensionAttribute10	D	U	extensionAttribute10	
    F	extensionAttribute11	D	U	extensionAttribute11	
    F	extensionAttribute12	D	U	extensionAttribute12	
    F	extensionAttribute13	D	U	extensionAttribute13	
    F	extensionAttribute14	D	U	extensionAttribute14	
    F	extensionAttribute15	D	U	extensionAttribute15	
    F	extensionAttribute2	D	U	extensionAttribute2	
    F	extensionAttribute3	D	U	extensionAttribute3	
    F	extensionAttribute4	D	U	extensionAttribute4	
    F	extensionAttribute5	D	U	extensionAttribute5	
    F	extensionAttribute6	D	U	extensionAttribute6	
    F	extensionAttribute7	D	U	extensionAttribute7	
    F	extensionAttribute8	D	U	extensionAttribute8	
    F	extensionAttribute9	D	U	extensionAttribute9	
    F	facsimileTelephoneNumber	D	U	facsimileTelephoneNumber	
    F	givenName	D	U	givenName	
    F	homePhone	D	U	homePhone	
    F	info	D	U	info	
    F	initials	D	U	initials	
    F	ipPhone	D	U	ipPhone	
    F	mail	D	U	mail	
    F	manager	D	U	manager	
    F	middleName	D	U	middleName	
    F	mobile	D	U	mobile	
    F	otherFacsimileTelephoneNumber	D	U	otherFacsimileTelephoneNumber	
    F	otherHomePhone	D	U	otherHomePhone	
    F	otherIpPhone	D	U	otherIpPhone	
    F	otherMobile	D	U	otherMobile	
    F	otherPager	D	U	otherPager	
    F	otherTelephone	D	U	otherTelephone	
    F	pager	D	U	pager	
    F	physicalDeliveryOfficeName	D	U	physicalDeliveryOfficeName	
    F	postalCode	D	U	postalCode	
    F	postOfficeBox	D	U	postOfficeBox	
    F	proxyAddresses	D	U	proxyAddresses	
    F	surname	D	U	sn	
    F	state	D	U	st	
    F	streetAddress	D	U	streetAddress	
    F	targetAddress	D	U	targetAddress	
    F	telephoneAssistant	D	U	telephoneAssistant	
    F	telephoneNumber	D	U	telephoneNumber	
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	D	U	title	
    F	unauthOrig	D	U	unauthOrig	
    F	url	D	U	url	
    F	wWWHomePage	D	U	wWWHomePage	
    R	138	40feed36-b6b7-4569-8100-6ba9d708d02b	Out to AAD - Contact AzureRMS	Microsoft.OuttoAADContactAzureRMS.003	O	AAD	person	contact	Join	0	Minimal set of attributes required for Azure RMS.
    S
    s	sourceObjectType	EQUAL	Contact
    F	mail	D	U	mail	
    F	proxyAddresses	D	U	proxyAddresses	
    R	139	039dcc3a-1513-4c08-b296-0973691e644a	Out to AAD - Group Join	Microsoft.OuttoAADGroupJoin.006	O	AAD	group	group	Provision	0	
    S
    s	cloudFiltered	NOTEQUAL	True
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    s	securityEnabled	EQUAL	True
    s	cloudAnchor	ISNOTNULL	
    S
    s	cloudFiltered	NOTEQUAL	True
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    s	securityEnabled	EQUAL	True
    s	memberCount	LESSTHAN	50000
    S
    s	cloudFiltered	NOTEQUAL	True
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    s	mailEnabled	EQUAL	True
    s	cloudAnchor	ISNOTNULL	
    S
    s	cloudFiltered	NOTEQUAL	True
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    s	mailEnabled	EQUAL	True
    s	memberCount	LESSTHAN	50000
    J
    j	sourceAnchor	sourceAnchor	0
    F	commonName	D	U	cn	
    F	dn	E	U	sourceAnchor	"CN={" & ConvertToUTF8Hex([sourceAnchor]) & "}"
    F	member	E	U	member	IIF(([memberCount]> 50000),Error("Maximum Group member count exceeded"),IgnoreThisFlow)
    F	onPremiseSecurityIdentifier	D	U	objectSid	
    F	sourceAnchor	E	U	cloudSourceAnchor sourceAnchor	IIF(IsPresent([cloudSourceAnchor]),IIF([cloudSourceAnchor] = [sourceAnchor],[sourceAnchor],Error("SourceAnchor attribute has changed.")),[sourceAnchor])
    F	securityEnabled	D	U	securityEnabled	
    R	140	a72c40f1-8c05-43bc-91f2-ecbfeb57c05a	Out to AAD - Group Identity	Microsoft.OuttoAADGroupIdentity.004	O	AAD	group	group	Join	0	
    S
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	alias	D	U	mailNickname	
    F	displayName	D	U	displayName	
    F	mail	D	U	mail	
    F	managedBy	D	U	managedBy	
    F	member	D	U	member	
    F	proxyAddresses	D	U	proxyAddresses	
    R	141	b9f497de-f29f-450c-872d-a83c787b1cfa	Out to AAD - Group ExchangeOnline	Microsoft.OuttoAADGroupExchangeOnline.005	O	AAD	group	group	Join	0	
    S
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	alias	D	U	mailNickname	
    F	authOrig	D	U	authOrig	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	D	U	extensionAttribute1	
    F	extensionAttribute2	D	U	extensionAttribute2	
    F	extensionAttribute3	D	U	extensionAttribute3	
    F	extensionAttribute4	D	U	extensionAttribute4	
    F	extensionAttribute5	D	U	extensionAttribute5	
    F	extensionAttribute6	D	U	extensionAttribute6	
    F	extensionAttribute7	D	U	extensionAttribute7	
    F	extensionAttribute8	D	U	extensionAttribute8	
    F	extensionAttribute9	D	U	extensionAttribute9	
    F	extensionAttribute10	D	U	extensionAttribute10	
    F	extensionAttribute11	D	U	extensionAttribute11	
    F	extensionAttribute12	D	U	extensionAttribute12	
    F	extensionAttribute13	D	U	extensionAttribute13	
    F	extensionAttribute14	D	U	extensionAttribute14	
    F	extensionAttribute15	D	U	extensionAttribute15	
    F	info	D	U	info	
    F	legacyExchangeDN	D	U	legacyExchangeDN	
    F	managedBy	D	U	managedBy	
    F	member	D	U	member	
    F	msDsHabSeniorityIndex	D	U	msDS-HABSeniorityIndex	
    F	msDsPhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchCoManagedByLink	D	U	msExchCoManagedByLink	
    F	msExchEnableModeration	D	U	msExchEnableModeration	
    F	msExchExtensionCustomAttribute1	D	U	msExchExtensionCustomAttribute1	
    F	msExchExtensionCustomAttribute2	D	U	msExchExtensionCustomAttribute2	
    F	msExchExtensionCustomAttribute3	D	U	msExchExtensionCustomAttribute3	
    F	msExchExtensionCustomAttribute4	D	U	msExchExtensionCustomAttribute4	
    F	msExchExtensionCustomAttribute5	D	U	msExchExtensionCustomAttribute5	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchLitigationHoldDate	D	U	msExchLitigationHoldDate	
    F	msExchLitigationHoldOwner	D	U	msExchLitigationHoldOwner	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionUrl	D	U	msExchRetentionURL	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	msOrgIsOrganizational	D	U	msOrg-IsOrganizational	
    F	oOFReplyToOriginator	D	U	oOFReplyToOriginator	
    F	publicDelegates	D	U	publicDelegates	
    F	proxyAddresses	D	U	proxyAddresses	
    F	reportToOriginator	D	U	reportToOriginator	
    F	reportToOwner	D	U	reportToOwner	
    F	unauthOrig	D	U	unauthOrig	
    R	142	921def5f-8727-4c3c-abc9-49b90a6dd616	Out to AAD - Group DynamicsCRM	Microsoft.OuttoAADGroupDynamicsCRM.004	O	AAD	group	group	Join	0	
    S
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	managedBy	D	U	managedBy	
    F	member	D	U	member	
    R	143	a23fa925-816d-4c30-af2c-4fb42c42a83f	Out to AAD - Group Intune	Microsoft.OuttoAADGroupIntune.004	O	AAD	group	group	Join	0	
    S
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	alias	D	U	mailNickname	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	mail	D	U	mail	
    F	member	D	U	member	
    F	proxyAddresses	D	U	proxyAddresses	
    R	144	96674fde-b656-4f80-b3fe-cf6035397da9	Out to AAD - Group LyncOnline	Microsoft.OuttoAADGroupLyncOnline.004	O	AAD	group	group	Join	0	
    S
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	alias	D	U	mailNickname	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	mail	D	U	mail	
    F	managedBy	D	U	managedBy	
    F	member	D	U	member	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	proxyAddresses	D	U	proxyAddresses	
    R	145	81205346-bd02-491f-b81e-eab77786cd03	Out to AAD - Group SharePointOnline	Microsoft.OuttoAADGroupSharePointOnline.004	O	AAD	group	group	Join	0	
    S
    s	sourceAnchor	ISNOTNULL	
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	0
    F	alias	D	U	mailNickname	
    F	authOrig	D	U	authOrig	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	D	U	extensionAttribute1	
    F	extensionAttribute2	D	U	extensionAttribute2	
    F	extensionAttribute3	D	U	extensionAttribute3	
    F	extensionAttribute4	D	U	extensionAttribute4	
    F	extensionAttribute5	D	U	extensionAttribute5	
    F	extensionAttribute6	D	U	extensionAttribute6	
    F	extensionAttribute7	D	U	extensionAttribute7	
    F	extensionAttribute8	D	U	extensionAttribute8	
    F	extensionAttribute9	D	U	extensionAttribute9	
    F	extensionAttribute10	D	U	extensionAttribute10	
    F	extensionAttribute11	D	U	extensionAttribute11	
    F	extensionAttribute12	D	U	extensionAttribute12	
    F	extensionAttribute13	D	U	extensionAttribute13	
    F	extensionAttribute14	D	U	extensionAttribute14	
    F	extensionAttribute15	D	U	extensionAttribute15	
    F	hideDLMembership	D	U	hideDLMembership	
    F	info	D	U	info	
    F	managedBy	D	U	managedBy	
    F	mail	D	U	mail	
    F	member	D	U	member	
    F	oOFReplyToOriginator	D	U	oOFReplyToOriginator	
    F	proxyAddresses	D	U	proxyAddresses	
    F	reportToOriginator	D	U	reportToOriginator	
    F	reportToOwner	D	U	reportToOwner	
    F	unauthOrig	D	U	unauthOrig	
    R	146	7381a1b2-365d-449e-9a34-0ab1a5237246	Out to AAD - Group AzureRMS	Microsoft.OuttoAADGroupAzureRMS.004	O	AAD	group	group	Join	0	
    S
    s	cloudMastered	NOTEQUAL	True
    F	displayName	D	U	displayName	
    F	mail	D	U	mail	
    F	member	D	U	member	
    F	proxyAddresses	D	U	proxyAddresses	
    R	147	7d833b2f-c66c-4e54-aedd-5e28d5bc3945	Out to AAD - User OfficeProPlus	Microsoft.OuttoAADUserOfficeProPlus.004	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	displayName	D	U	displayName	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
    F	userPrincipalName	D	U	userPrincipalName	
    R	148	250624f3-3876-45ed-9e8f-f7333a4fd263	In from AAD - Contact Exchange Hybrid	Microsoft.InfromAADContactExchangeHybrid.003	I	AAD	contact	person	Join	0	
    F	cloudLegacyExchangeDN	D	U	cloudLegacyExchangeDN	
    F	cloudPublicDelegates	D	U	cloudPublicDelegates	
    R	149	16a77e26-bfee-4125-ad76-3291874eb639	In from AAD - Group Exchange Hybrid	Microsoft.InfromAADGroupExchangeHybrid.003	I	AAD	group	group	Join	0	
    F	cloudLegacyExchangeDN	D	U	cloudLegacyExchangeDN	
    F	cloudPublicDelegates	D	U	cloudPublicDelegates	
    R	150	cd580104-539a-4eb4-9b9a-0beaafbb1324	In from AAD - User Exchange Hybrid	Microsoft.InfromAADUserExchangeHybrid.003	I	AAD	user	person	Join	0	
    F	cloudSOAExchMailbox	E	U	cloudMSExchRecipientDisplayType	CBool(IIF(IsNullOrEmpty([cloudMSExchRecipientDisplayType]),NULL,BitAnd([cloudMSExchRecipientDisplayType],&HFF) = 0))
    F	cloudLegacyExchangeDN	D	U	cloudLegacyExchangeDN	
    F	cloudMSExchArchiveStatus	D	U	cloudMSExchArchiveStatus	
    F	cloudMSExchBlockedSendersHash	D	U	cloudMSExchBlockedSendersHash	
    F	cloudMSExchDelegateListLink	D	U	cloudMSExchDelegateListLink	
    F	cloudMSExchRecipientDisplayType	D	U	cloudMSExchRecipientDisplayType	
    F	cloudMSExchSafeRecipientsHash	D	U	cloudMSExchSafeRecipientsHash	
    F	cloudMSExchSafeSendersHash	D	U	cloudMSExchSafeSendersHash	
    F	cloudMSExchTeamMailboxExpiration	D	U	cloudMSExchTeamMailboxExpiration	
    F	cloudMSExchTeamMailboxOwners	D	U	cloudMSExchTeamMailboxOwners	
    F	cloudMSExchTeamMailboxSharePointUrl	D	U	cloudMSExchTeamMailboxSharePointUrl	
    F	cloudMSExchUCVoiceMailSettings	D	U	cloudMSExchUCVoiceMailSettings	
    F	cloudMSExchUserHoldPolicies	D	U	cloudMSExchUserHoldPolicies	
    F	cloudPublicDelegates	D	U	cloudPublicDelegates	
    R	151	8b4947d0-b442-4de6-b58b-bbe547813364	Out to AD - Contact Join	Microsoft.OuttoADContactJoin.003	O	AD	person	contact	Join	0	
    J
    j	mail	mail	0
    R	152	3e8b91b0-e20c-408d-9ba9-3dc1dce10fa2	Out to AD - Group Join	Microsoft.OuttoADGroupJoin.004	O	AD	group	group	Join	0	
    S
    s	cloudMastered	NOTEQUAL	True
    J
    j	objectGUID	sourceAnchorBinary	0
    R	153	2fe36c5f-5753-4837-bc9a-006623b9170c	Out to AD - InetOrgPerson Join	Microsoft.OuttoADInetOrgPersonJoin.003	O	AD	person	inetOrgPerson	Join	0	
    J
    j	objectSid	objectSid	0
    J
    j	msExchMasterAccountSid	objectSid	0
    J
    j	objectSid	msExchMasterAccountSid	0
    J
    j	msRTCSIP-OriginatorSid	objectSid	0
    J
    j	objectSid	msRTCSIP-OriginatorSid	0
    R	154	71316c22-a94c-4e14-9e83-e27a4c0b9bd7	Out to AD - User Join SOAInAD	Microsoft.OuttoADUserJoinSOAInAD.004	O	AD	person	user	Join	0	
    S
    s	cloudMastered	EQUAL	False
    J
    j	objectSid	objectSid	0
    J
    j	msExchMasterAccountSid	objectSid	0
    J
    j	objectSid	msExchMasterAccountSid	0
    J
    j	msRTCSIP-OriginatorSid	objectSid	0
    J
    j	objectSid	msRTCSIP-OriginatorSid	0
    R	155	ed501e7e-451a-45fd-985e-e62709a48c06	Out to AD - Contact Exchange Hybrid	Microsoft.OuttoADContactExchangeHybrid.003	O	AD	person	contact	Join	0	
    F	proxyAddresses	E	I	cloudLegacyExchangeDN	IIF(IsNullOrEmpty([cloudLegacyExchangeDN]),NULL,"x500:" & [cloudLegacyExchangeDN])
    R	156	212ff12d-a3e7-455b-b4d1-ac8a45d4eeb8	Out to AD - Group Exchange Hybrid	Microsoft.OuttoADGroupExchangeHybrid.004	O	AD	group	group	Join	0	
    S
    s	cloudMastered	NOTEQUAL	True
    F	proxyAddresses	E	I	cloudLegacyExchangeDN	IIF(IsNullOrEmpty([cloudLegacyExchangeDN]),NULL,"x500:" & [cloudLegacyExchangeDN])
    R	157	742af925-f60c-47e0-bfae-c1c5166286d7	Out to AD - InetOrgPerson Exchange Hybrid	Microsoft.OuttoADInetOrgPersonExchangeHybrid.003	O	AD	person	inetOrgPerson	Join	0	
    S
    s	contributingConnectorExchange	EQUAL	%Connector.ID%
    F	msExchBlockedSendersHash	E	U	cloudSOAExchMailbox cloudMSExchBlockedSendersHash	IIF([cloudSOAExchMailbox] = True,[cloudMSExchBlockedSendersHash],IgnoreThisFlow)
    F	msExchSafeRecipientsHash	E	U	cloudSOAExchMailbox cloudMSExchSafeRecipientsHash	IIF([cloudSOAExchMailbox] = True,[cloudMSExchSafeRecipientsHash],IgnoreThisFlow)
    F	msExchSafeSendersHash	E	U	cloudSOAExchMailbox cloudMSExchSafeSendersHash	IIF([cloudSOAExchMailbox] = True,[cloudMSExchSafeSendersHash],IgnoreThisFlow)
    F	msExchUCVoiceMailSettings	D	U	cloudMSExchUCVoiceMailSettings	
    F	msExchUserHoldPolicies	E	U	cloudMSExchUserHoldPolicies	IIF(IsNullOrEmpty([cloudMSExchUserHoldPolicies]),IgnoreThisFlow,[cloudMSExchUserHoldPolicies])
    F	proxyAddresses	E	I	cloudLegacyExchangeDN	IIF(IsNullOrEmpty([cloudLegacyExchangeDN]),NULL,"x500:" & [cloudLegacyExchangeDN])
    R	158	e7165896-0027-41d0-bd87-509b984a281e	Out to AD - User Exchange Hybrid	Microsoft.OuttoADUserExchangeHybrid.003	O	AD	person	user	Join	0	
    F	msExchBlockedSendersHash	E	U	cloudSOAExchMailbox cloudMSExchBlockedSendersHash	IIF([cloudSOAExchMailbox] = True,[cloudMSExchBlockedSendersHash],IgnoreThisFlow)
    F	msExchSafeRecipientsHash	E	U	cloudSOAExchMailbox cloudMSExchSafeRecipientsHash	IIF([cloudSOAExchMailbox] = True,[cloudMSExchSafeRecipientsHash],IgnoreThisFlow)
    F	msExchSafeSendersHash	E	U	cloudSOAExchMailbox cloudMSExchSafeSendersHash	IIF([cloudSOAExchMailbox] = True,[cloudMSExchSafeSendersHash],IgnoreThisFlow)
    F	msExchUCVoiceMailSettings	D	U	cloudMSExchUCVoiceMailSettings	
    F	msExchUserHoldPolicies	E	U	cloudMSExchUserHoldPolicies	IIF(IsNullOrEmpty([cloudMSExchUserHoldPolicies]),IgnoreThisFlow,[cloudMSExchUserHoldPolicies])
    F	proxyAddresses	E	I	cloudLegacyExchangeDN	IIF(IsNullOrEmpty([cloudLegacyExchangeDN]),NULL,"x500:" & [cloudLegacyExchangeDN])
    R	159	d79c6b03-a3d5-4160-8b12-87eff97ab7be	In from AD - Computer Join	Microsoft.InfromADComputerJoin.002	I	AD	computer	device	Provision	0	
    J
    j	objectGUID	deviceId	0
    F	accountEnabled	E	U	userAccountControl	IIF(BitAnd([userAccountControl],2)=0,True,False)
    F	deviceId	D	U	objectGUID	
    F	sourceAnchor	E	U	objectGUID	ConvertToBase64([objectGUID])
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	objectSid	D	U	objectSid	
    F	sourceObjectType	C	U		Computer
    F	deviceOSVersion	D	U	operatingSystemVersion	
    F	deviceOSType	D	U	operatingSystem	
    F	deviceTrustType	C	U		ServerAd
    F	cloudCreated	C	U		False
    F	userCertificate	D	U	userCertificate	
    F	registeredOwnerReference	D	U	mS-DS-CreatorSID	
    F	cloudFiltered	E	U	userCertificate	IIF(IsNullOrEmpty([userCertificate]),True,NULL)
    R	160	a25d7313-790e-4430-88a5-0c478910e637	Out to AAD - Device Join SOAInAD	Microsoft.OuttoAADJoinSOAInAD.002	O	AAD	device	device	Provision	0	
    S
    s	cloudCreated	EQUAL	false
    s	userCertificate	ISNOTNULL	
    s	cloudFiltered	NOTEQUAL	true
    J
    j	deviceId	deviceId	0
    F	displayName	D	U	displayName	
    F	dn	E	U	sourceAnchor	"CN={" & ConvertToUTF8Hex([sourceAnchor]) & "}"
    F	deviceId	D	U	deviceId	
    F	accountEnabled	D	U	accountEnabled	
    F	deviceOSVersion	D	U	deviceOSVersion	
    F	deviceOSType	D	U	deviceOSType	
    F	registeredOwnerReference	D	U	registeredOwnerReference	
    F	deviceTrustType	D	U	deviceTrustType	
    F	onPremiseSecurityIdentifier	D	U	objectSid	
    F	userCertificate	D	I	userCertificate	
    R	161	7b39914c-6938-437d-8957-b8eb8f8608ec	In from AD - Device Common	Microsoft.InfromADDeviceCommon.001	I	AD	msDS-Device	device	Join	0	
    S
    s	objectGUID	ISNOTNULL	
    s	msDS-CloudAnchor	ISNOTNULL	
    J
    j	msDS-DeviceID	deviceId	0
    F	isProvisionedInAD	C	U		True
    """#
}
