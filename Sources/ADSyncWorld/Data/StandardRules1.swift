extension StandardRules {
  /// Rules 100 to 130; the lines' form is described in `StandardRules`.
  static let text1: StaticString = #"""
    R	100	0b088913-b613-4d9d-9563-9988b7719ed6	In from AD - User Join	Microsoft.InfromADUserJoin.003	I	AD	user	person	Provision	0	
    S
    s	isCriticalSystemObject	NOTEQUAL	TRUE
    s	adminDescription	NOTSTARTSWITH	User_
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
    F	cloudFiltered	E	U	mailNickname sAMAccountName	IIF(IsPresent([isCriticalSystemObject]) || IsPresent([sAMAccountName]) = False || [sAMAccountName] = "SUPPORT_388945a0" || Left([mailNickname], 14) = "SystemMailbox{" || Left([sAMAccountName], 4) = "AAD_" || (Left([mailNickname], 4) = "CAS_" && (InStr([mailNickname], "}") > 0)) || (Left([sAMAccountName], 4) = "CAS_" && (InStr([sAMAccountName], "}") > 0)) || Left([sAMAccountName], 5) = "MSOL_" || CBool(IIF(IsPresent([msExchRecipientTypeDetails]),BitAnd([msExchRecipientTypeDetails],&H21C07000) > 0,NULL)) || CBool(InStr(DNComponent(CRef([dn]),1),"\\0ACNF:")>0), True, NULL)
    R	101	9347e1d3-15f7-43b7-a35a-c9b04020f8dd	In from AD - InetOrgPerson Join	Microsoft.InfromADInetOrgPersonJoin.003	I	AD	inetOrgPerson	person	Provision	0	
    S
    s	isCriticalSystemObject	NOTEQUAL	TRUE
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
    F	cloudFiltered	E	U	mailNickname sAMAccountName	IIF(IsPresent([isCriticalSystemObject]) || IsPresent([sAMAccountName]) = False || [sAMAccountName] = "SUPPORT_388945a0" || Left([mailNickname], 14) = "SystemMailbox{" || Left([sAMAccountName], 4) = "AAD_" || (Left([mailNickname], 4) = "CAS_" && (InStr([mailNickname], "}") > 0)) || (Left([sAMAccountName], 4) = "CAS_" && (InStr([sAMAccountName], "}") > 0)) || Left([sAMAccountName], 5) = "MSOL_" || CBool(IIF(IsPresent([msExchRecipientTypeDetails]),BitAnd([msExchRecipientTypeDetails],&H21C07000) > 0,NULL)) || CBool(InStr(DNComponent(CRef([dn]),1),"\\0ACNF:")>0), True, NULL)
    R	102	0a1f95e3-265a-44fc-ad7c-80e267b05c06	In from AD - User AccountEnabled	Microsoft.InfromADUserAccountEnabled.004	I	AD	user	person	Join	1	
    S
    s	userAccountControl	ISBITNOTSET	2
    F	accountEnabled	C	U		True
    F	cn	D	U	cn	
    F	contributingConnectorUser	E	U		%Connector.ID%
    F	domainFQDN	E	U		%Domain.FQDN%
    F	domainNetBios	E	U		%Domain.Netbios%
    F	forestFQDN	E	U		%Forest.FQDN%
    F	forestNetBios	E	U		%Forest.Netbios%
    F	objectSid	D	U	objectSid	
    F	objectSidString	E	U	objectSid	StringFromSid([objectSid])
    F	pwdLastSet	E	U	pwdLastSet	IIF(IsPresent([pwdLastSet]),CStr(FormatDateTime(DateFromNum([pwdLastSet]),"yyyyMMddHHmmss.0Z")),NULL)
    F	sourceAnchor	E	U	objectGUID	IIF(IsPresent([msExchRecipientTypeDetails]),IIF([msExchRecipientTypeDetails]=2,NULL,IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID]))),IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID])))
    F	userPrincipalName	E	U	sAMAccountName userPrincipalName	IIF(IsPresent([userPrincipalName]),[userPrincipalName], IIF(IsPresent([sAMAccountName]),([sAMAccountName]&"@"&%Domain.FQDN%),Error("AccountName is not present")))
    R	103	9a365cc7-9ec7-4dd8-adab-cf212e21204e	In from AD - InetOrgPerson AccountEnabled	Microsoft.InfromADInetOrgPersonAccountEnabled.003	I	AD	inetOrgPerson	person	Join	0	
    S
    s	userAccountControl	ISBITNOTSET	2
    F	accountEnabled	C	U		True
    F	cn	D	U	cn	
    F	contributingConnectorUser	E	U		%Connector.ID%
    F	domainFQDN	E	U		%Domain.FQDN%
    F	domainNetBios	E	U		%Domain.Netbios%
    F	forestFQDN	E	U		%Forest.FQDN%
    F	forestNetBios	E	U		%Forest.Netbios%
    F	objectSid	D	U	objectSid	
    F	objectSidString	E	U	objectSid	StringFromSid([objectSid])
    F	pwdLastSet	E	U	pwdLastSet	IIF(IsPresent([pwdLastSet]),CStr(FormatDateTime(DateFromNum([pwdLastSet]),"yyyyMMddHHmmss.0Z")),NULL)
    F	sourceAnchor	E	U	objectGUID	IIF(IsPresent([msExchRecipientTypeDetails]),IIF([msExchRecipientTypeDetails]=2,NULL,IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID]))),IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID])))
    F	userPrincipalName	E	U	sAMAccountName userPrincipalName	IIF(IsPresent([userPrincipalName]),[userPrincipalName], IIF(IsPresent([sAMAccountName]),([sAMAccountName]&"@"&%Domain.FQDN%),Error("AccountName is not present")))
    R	104	6fff723b-9f17-4fae-9b26-578b7d15c72f	In from AD - User Common from Exchange	Microsoft.InfromADUserCommonfromExchange.004	I	AD	user	person	Join	0	Attributes from the forest where the user has an Exchange mailbox.
    S
    s	mailNickname	ISNOTNULL	
    s	adminDescription	NOTSTARTSWITH	User_
    F	accountEnabled	E	U	userAccountControl	IIF(BitAnd([userAccountControl],2)=0,True,False)
    F	accountName	D	U	sAMAccountName	
    F	assistant	D	U	assistant	
    F	c	E	U	c	Trim([c])
    F	cn	D	U	cn	
    F	co	E	U	co	Trim([co])
    F	company	E	U	company	Trim([company])
    F	countryCode	D	U	countryCode	
    F	department	E	U	department	Trim([department])
    F	description	E	U	description	IIF(IsNullOrEmpty([description]),NULL,Left(Trim(Item([description],1)),448))
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	facsimileTelephoneNumber	E	U	facsimileTelephoneNumber	Trim([facsimileTelephoneNumber])
    F	givenName	E	U	givenName	Trim([givenName])
    F	homePhone	E	U	homePhone	Trim([homePhone])
    F	info	E	U	info	Left(Trim([info]),448)
    F	initials	E	U	initials	Trim([initials])
    F	ipPhone	E	U	ipPhone	Trim([ipPhone])
    F	l	E	U	l	Trim([l])
    F	mail	E	U	mail	Trim([mail])
    F	manager	D	U	manager	
    F	middleName	E	U	middleName	Trim([middleName])
    F	mobile	E	U	mobile	Trim([mobile])
    F	otherFacsimileTelephoneNumber	E	U	otherFacsimileTelephoneNumber	Trim([otherFacsimileTelephoneNumber])
    F	otherHomePhone	E	U	otherHomePhone	Trim([otherHomePhone])
    F	otherMobile	E	U	otherMobile	Trim([otherMobile])
    F	otherIpPhone	E	U	otherIpPhone	Trim([otherIpPhone])
    F	otherPager	E	U	otherPager	Trim([otherPager])
    F	otherTelephone	E	U	otherTelephone	Trim([otherTelephone])
    F	pager	E	U	pager	Trim([pager])
    F	photo	D	U	photo	
    F	physicalDeliveryOfficeName	E	U	physicalDeliveryOfficeName	Trim([physicalDeliveryOfficeName])
    F	postalCode	E	U	postalCode	Trim([postalCode])
    F	postOfficeBox	E	U	postOfficeBox	IIF(IsNullOrEmpty([postOfficeBox]),NULL,Left(Trim(Item([postOfficeBox],1)),448))
    F	preferredLanguage	E	U	preferredLanguage	Trim([preferredLanguage])
    F	proxyAddresses	E	U	proxyAddresses	RemoveDuplicates(Trim(ImportedValue("proxyAddresses")))
    F	sn	E	U	sn	Trim([sn])
    F	sourceObjectType	E	U	msExchRecipientTypeDetails	IIF(IsPresent([msExchRecipientTypeDetails]), IIF([msExchRecipientTypeDetails]=2, NULL, "User"), "User")
    F	st	E	U	st	Trim([st])
    F	streetAddress	E	U	streetAddress	Trim([streetAddress])
    F	telephoneNumber	E	U	telephoneNumber	Trim([telephoneNumber])
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	E	U	title	Trim([title])
    F	url	E	U	url	IIF(IsNullOrEmpty([url]),NULL,Left(Trim(Item([url],1)),448))
    F	wWWHomePage	E	U	wWWHomePage	Trim([wWWHomePage])
    R	105	e5611cb4-01fd-4006-b133-44fbb82ad478	In from AD - InetOrgPerson Common from Exchange	Microsoft.InfromADInetOrgPersonCommonfromExchange.004	I	AD	inetOrgPerson	person	Join	0	Attributes from the forest where the InetOrgPerson has an Exchange mailbox.
    S
    s	mailNickname	ISNOTNULL	
    F	accountEnabled	E	U	userAccountControl	IIF(BitAnd([userAccountControl],2)=0,True,False)
    F	accountName	D	U	sAMAccountName	
    F	assistant	D	U	assistant	
    F	c	E	U	c	Trim([c])
    F	cn	D	U	cn	
    F	co	E	U	co	Trim([co])
    F	company	E	U	company	Trim([company])
    F	countryCode	D	U	countryCode	
    F	department	E	U	department	Trim([department])
    F	description	E	U	description	IIF(IsNullOrEmpty([description]),NULL,Left(Trim(Item([description],1)),448))
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	facsimileTelephoneNumber	E	U	facsimileTelephoneNumber	Trim([facsimileTelephoneNumber])
    F	givenName	E	U	givenName	Trim([givenName])
    F	homePhone	E	U	homePhone	Trim([homePhone])
    F	info	E	U	info	Left(Trim([info]),448)
    F	initials	E	U	initials	Trim([initials])
    F	ipPhone	E	U	ipPhone	Trim([ipPhone])
    F	l	E	U	l	Trim([l])
    F	mail	E	U	mail	Trim([mail])
    F	manager	D	U	manager	
    F	middleName	E	U	middleName	Trim([middleName])
    F	mobile	E	U	mobile	Trim([mobile])
    F	otherFacsimileTelephoneNumber	E	U	otherFacsimileTelephoneNumber	Trim([otherFacsimileTelephoneNumber])
    F	otherHomePhone	E	U	otherHomePhone	Trim([otherHomePhone])
    F	otherMobile	E	U	otherMobile	Trim([otherMobile])
    F	otherIpPhone	E	U	otherIpPhone	Trim([otherIpPhone])
    F	otherPager	E	U	otherPager	Trim([otherPager])
    F	otherTelephone	E	U	otherTelephone	Trim([otherTelephone])
    F	pager	E	U	pager	Trim([pager])
    F	photo	D	U	photo	
    F	physicalDeliveryOfficeName	E	U	physicalDeliveryOfficeName	Trim([physicalDeliveryOfficeName])
    F	postalCode	E	U	postalCode	Trim([postalCode])
    F	postOfficeBox	E	U	postOfficeBox	IIF(IsNullOrEmpty([postOfficeBox]),NULL,Left(Trim(Item([postOfficeBox],1)),448))
    F	preferredLanguage	E	U	preferredLanguage	Trim([preferredLanguage])
    F	proxyAddresses	E	U	proxyAddresses	RemoveDuplicates(Trim(ImportedValue("proxyAddresses")))
    F	sn	E	U	sn	Trim([sn])
    F	sourceObjectType	E	U	msExchRecipientTypeDetails	IIF(IsPresent([msExchRecipientTypeDetails]), IIF([msExchRecipientTypeDetails]=2, NULL, "User"), "User")
    F	st	E	U	st	Trim([st])
    F	streetAddress	E	U	streetAddress	Trim([streetAddress])
    F	telephoneNumber	E	U	telephoneNumber	Trim([telephoneNumber])
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	E	U	title	Trim([title])
    F	url	E	U	url	IIF(IsNullOrEmpty([url]),NULL,Left(Trim(Item([url],1)),448))
    F	wWWHomePage	E	U	wWWHomePage	Trim([wWWHomePage])
    R	106	c93c2c84-f29f-4d43-bc3b-fa439a2fb1c1	In from AD - User Common	Microsoft.InfromADUserCommon.004	I	AD	user	person	Join	0	
    S
    s	adminDescription	NOTSTARTSWITH	User_
    F	accountEnabled	E	U	userAccountControl	IIF(BitAnd([userAccountControl],2)=0,True,False)
    F	accountName	D	U	sAMAccountName	
    F	assistant	D	U	assistant	
    F	c	E	U	c	Trim([c])
    F	cn	D	U	cn	
    F	co	E	U	co	Trim([co])
    F	company	E	U	company	Trim([company])
    F	countryCode	D	U	countryCode	
    F	department	E	U	department	Trim([department])
    F	description	E	U	description	IIF(IsNullOrEmpty([description]),NULL,Left(Trim(Item([description],1)),448))
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	domainFQDN	E	U		%Domain.FQDN%
    F	domainNetBios	E	U		%Domain.Netbios%
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	facsimileTelephoneNumber	E	U	facsimileTelephoneNumber	Trim([facsimileTelephoneNumber])
    F	forestFQDN	E	U		%Forest.FQDN%
    F	forestNetBios	E	U		%Forest.Netbios%
    F	givenName	E	U	givenName	Trim([givenName])
    F	homePhone	E	U	homePhone	Trim([homePhone])
    F	info	E	U	info	Left(Trim([info]),448)
    F	initials	E	U	initials	Trim([initials])
    F	ipPhone	E	U	ipPhone	Trim([ipPhone])
    F	l	E	U	l	Trim([l])
    F	mail	E	U	mail	Trim([mail])
    F	manager	D	U	manager	
    F	middleName	E	U	middleName	Trim([middleName])
    F	mobile	E	U	mobile	Trim([mobile])
    F	objectSid	D	U	objectSid	
    F	objectSidString	E	U	objectSid	StringFromSid([objectSid])
    F	otherFacsimileTelephoneNumber	E	U	otherFacsimileTelephoneNumber	Trim([otherFacsimileTelephoneNumber])
    F	otherHomePhone	E	U	otherHomePhone	Trim([otherHomePhone])
    F	otherMobile	E	U	otherMobile	Trim([otherMobile])
    F	otherIpPhone	E	U	otherIpPhone	Trim([otherIpPhone])
    F	otherPager	E	U	otherPager	Trim([otherPager])
    F	otherTelephone	E	U	otherTelephone	Trim([otherTelephone])
    F	pager	E	U	pager	Trim([pager])
    F	photo	D	U	photo	
    F	physicalDeliveryOfficeName	E	U	physicalDeliveryOfficeName	Trim([physicalDeliveryOfficeName])
    F	postalCode	E	U	postalCode	Trim([postalCode])
    F	postOfficeBox	E	U	postOfficeBox	IIF(IsNullOrEmpty([postOfficeBox]),NULL,Left(Trim(Item([postOfficeBox],1)),448))
    F	preferredLanguage	E	U	preferredLanguage	Trim([preferredLanguage])
    F	proxyAddresses	E	U	proxyAddresses	RemoveDuplicates(Trim(ImportedValue("proxyAddresses")))
    F	pwdLastSet	E	U	pwdLastSet	IIF(IsPresent([pwdLastSet]),CStr(FormatDateTime(DateFromNum([pwdLastSet]),"yyyyMMddHHmmss.0Z")),NULL)
    F	sn	E	U	sn	Trim([sn])
    F	sourceAnchor	E	U	objectGUID	IIF(IsPresent([msExchRecipientTypeDetails]),IIF([msExchRecipientTypeDetails]=2,NULL,IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID]))),IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID])))
    F	sourceObjectType	E	U	msExchRecipientTypeDetails	IIF(IsPresent([msExchRecipientTypeDetails]), IIF([msExchRecipientTypeDetails]=2, NULL, "User"), "User")
    F	st	E	U	st	Trim([st])
    F	streetAddress	E	U	streetAddress	Trim([streetAddress])
    F	telephoneNumber	E	U	telephoneNumber	Trim([telephoneNumber])
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	E	U	title	Trim([title])
    F	userPrincipalName	E	U	sAMAccountName userPrincipalName	IIF(IsPresent([userPrincipalName]),[userPrincipalName], IIF(IsPresent([sAMAccountName]),([sAMAccountName]&"@"&%Domain.FQDN%),Error("AccountName is not present")))
    F	url	E	U	url	IIF(IsNullOrEmpty([url]),NULL,Left(Trim(Item([url],1)),448))
    F	wWWHomePage	E	U	wWWHomePage	Trim([wWWHomePage])
    R	107	87cee849-139c-40ee-9aff-91c188006170	In from AD - InetOrgPerson Common	Microsoft.InfromADInetOrgPersonCommon.004	I	AD	inetOrgPerson	person	Join	0	
    F	accountEnabled	E	U	userAccountControl	IIF(BitAnd([userAccountControl],2)=0,True,False)
    F	accountName	D	U	sAMAccountName	
    F	assistant	D	U	assistant	
    F	c	E	U	c	Trim([c])
    F	cn	D	U	cn	
    F	co	E	U	co	Trim([co])
    F	company	E	U	company	Trim([company])
    F	countryCode	D	U	countryCode	
    F	department	E	U	department	Trim([department])
    F	description	E	U	description	IIF(IsNullOrEmpty([description]),NULL,Left(Trim(Item([description],1)),448))
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	domainFQDN	E	U		%Domain.FQDN%
    F	domainNetBios	E	U		%Domain.Netbios%
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	facsimileTelephoneNumber	E	U	facsimileTelephoneNumber	Trim([facsimileTelephoneNumber])
    F	forestFQDN	E	U		%Forest.FQDN%
    F	forestNetBios	E	U		%Forest.Netbios%
    F	givenName	E	U	givenName	Trim([givenName])
    F	homePhone	E	U	homePhone	Trim([homePhone])
    F	info	E	U	info	Left(Trim([info]),448)
    F	initials	E	U	initials	Trim([initials])
    F	ipPhone	E	U	ipPhone	Trim([ipPhone])
    F	l	E	U	l	Trim([l])
    F	mail	E	U	mail	Trim([mail])
    F	manager	D	U	manager	
    F	middleName	E	U	middleName	Trim([middleName])
    F	mobile	E	U	mobile	Trim([mobile])
    F	objectSid	D	U	objectSid	
    F	objectSidString	E	U	objectSid	StringFromSid([objectSid])
    F	otherFacsimileTelephoneNumber	E	U	otherFacsimileTelephoneNumber	Trim([otherFacsimileTelephoneNumber])
    F	otherHomePhone	E	U	otherHomePhone	Trim([otherHomePhone])
    F	otherMobile	E	U	otherMobile	Trim([otherMobile])
    F	otherIpPhone	E	U	otherIpPhone	Trim([otherIpPhone])
    F	otherPager	E	U	otherPager	Trim([otherPager])
    F	otherTelephone	E	U	otherTelephone	Trim([otherTelephone])
    F	pager	E	U	pager	Trim([pager])
    F	photo	D	U	photo	
    F	physicalDeliveryOfficeName	E	U	physicalDeliveryOfficeName	Trim([physicalDeliveryOfficeName])
    F	postalCode	E	U	postalCode	Trim([postalCode])
    F	postOfficeBox	E	U	postOfficeBox	IIF(IsNullOrEmpty([postOfficeBox]),NULL,Left(Trim(Item([postOfficeBox],1)),448))
    F	preferredLanguage	E	U	preferredLanguage	Trim([preferredLanguage])
    F	pwdLastSet	E	U	pwdLastSet	IIF(IsPresent([pwdLastSet]),CStr(FormatDateTime(DateFromNum([pwdLastSet]),"yyyyMMddHHmmss.0Z")),NULL)
    F	sn	E	U	sn	Trim([sn])
    F	sourceAnchor	E	U	objectGUID	IIF(IsPresent([msExchRecipientTypeDetails]),IIF([msExchRecipientTypeDetails]=2,NULL,IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID]))),IIF(IsString([objectGUID]),CStr([objectGUID]),ConvertToBase64([objectGUID])))
    F	sourceObjectType	E	U	msExchRecipientTypeDetails	IIF(IsPresent([msExchRecipientTypeDetails]), IIF([msExchRecipientTypeDetails]=2, NULL, "User"), "User")
    F	st	E	U	st	Trim([st])
    F	streetAddress	E	U	streetAddress	Trim([streetAddress])
    F	telephoneNumber	E	U	telephoneNumber	Trim([telephoneNumber])
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	E	U	title	Trim([title])
    F	userPrincipalName	E	U	sAMAccountName userPrincipalName	IIF(IsPresent([userPrincipalName]),[userPrincipalName], IIF(IsPresent([sAMAccountName]),([sAMAccountName]&"@"&%Domain.FQDN%),Error("AccountName is not present")))
    F	url	E	U	url	IIF(IsNullOrEmpty([url]),NULL,Left(Trim(Item([url],1)),448))
    F	wWWHomePage	E	U	wWWHomePage	Trim([wWWHomePage])
    R	108	e5e5058b-034a-4403-b438-6046f5d19e0c	In from AD - User Exchange	Microsoft.InfromADUserExchange.003	I	AD	user	person	Join	0	User object with Exchange schema in Active Directory.
    S
    s	mailNickname	ISNOTNULL	
    F	authOrig	D	U	authOrig	
    F	contributingConnectorExchange	E	U		%Connector.ID%
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	legacyExchangeDN	D	U	legacyExchangeDN	
    F	mailNickname	D	U	mailNickname	
    F	msDS-HABSeniorityIndex	D	U	msDS-HABSeniorityIndex	
    F	msDS-PhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchArchiveGUID	D	U	msExchArchiveGUID	
    F	msExchArchiveName	D	U	msExchArchiveName	
    F	msExchAssistantName	D	U	msExchAssistantName	
    F	msExchBlockedSendersHash	D	U	msExchBlockedSendersHash	
    F	msExchBypassModerationFromDLMembersLink	D	U	msExchBypassModerationFromDLMembersBL	
    F	msExchBypassModerationLink	D	U	msExchBypassModerationLink	
    F	msExchDelegateListLink	D	U	msExchDelegateListLink	
    F	msExchELCExpirySuspensionEnd	D	U	msExchELCExpirySuspensionEnd	
    F	msExchELCExpirySuspensionStart	D	U	msExchELCExpirySuspensionStart	
    F	msExchELCMailboxFlags	D	U	msExchELCMailboxFlags	
    F	msExchEnableModeration	D	U	msExchEnableModeration	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchImmutableId	D	U	msExchImmutableId	
    F	msExchMailboxGuid	D	U	msExchMailboxGuid	
    F	msExchMasterAccountSid	D	U	msExchMasterAccountSid	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchResourceCapacity	D	U	msExchResourceCapacity	
    F	msExchResourceDisplay	D	U	msExchResourceDisplay	
    F	msExchResourceMetaData	D	U	msExchResourceMetaData	
    F	msExchResourceSearchProperties	D	U	msExchResourceSearchProperties	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionURL	D	U	msExchRetentionURL	
    F	msExchSafeRecipientsHash	D	U	msExchSafeRecipientsHash	
    F	msExchSafeSendersHash	D	U	msExchSafeSendersHash	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	msExchUserHoldPolicies	D	U	msExchUserHoldPolicies	
    F	publicDelegates	D	U	publicDelegates	
    F	targetAddress	D	U	targetAddress	
    F	telephoneAssistant	E	U	telephoneAssistant	Trim([telephoneAssistant])
    F	userCertificate	D	U	userCertificate	
    F	userSMIMECertificate	D	U	userSMIMECertificate	
    F	unauthOrig	D	U	unauthOrig	
    R	109	dd2c1b12-567a-459c-a534-22977a118fc4	In from AD - InetOrgPerson Exchange	Microsoft.InfromADInetOrgPersonExchange.003	I	AD	inetOrgPerson	person	Join	0	InetOrgPerson object with Exchange schema in Active Directory.
    S
    s	mailNickname	ISNOTNULL	
    F	authOrig	D	U	authOrig	
    F	contributingConnectorExchange	E	U		%Connector.ID%
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	legacyExchangeDN	D	U	legacyExchangeDN	
    F	mailNickname	D	U	mailNickname	
    F	msDS-HABSeniorityIndex	D	U	msDS-HABSeniorityIndex	
    F	msDS-PhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchArchiveGUID	D	U	msExchArchiveGUID	
    F	msExchArchiveName	D	U	msExchArchiveName	
    F	msExchAssistantName	D	U	msExchAssistantName	
    F	msExchBlockedSendersHash	D	U	msExchBlockedSendersHash	
    F	msExchBypassModerationFromDLMembersLink	D	U	msExchBypassModerationFromDLMembersBL	
    F	msExchBypassModerationLink	D	U	msExchBypassModerationLink	
    F	msExchDelegateListLink	D	U	msExchDelegateListLink	
    F	msExchELCExpirySuspensionEnd	D	U	msExchELCExpirySuspensionEnd	
    F	msExchELCExpirySuspensionStart	D	U	msExchELCExpirySuspensionStart	
    F	msExchELCMailboxFlags	D	U	msExchELCMailboxFlags	
    F	msExchEnableModeration	D	U	msExchEnableModeration	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchImmutableId	D	U	msExchImmutableId	
    F	msExchMailboxGuid	D	U	msExchMailboxGuid	
    F	msExchMasterAccountSid	D	U	msExchMasterAccountSid	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchResourceCapacity	D	U	msExchResourceCapacity	
    F	msExchResourceDisplay	D	U	msExchResourceDisplay	
    F	msExchResourceMetaData	D	U	msExchResourceMetaData	
    F	msExchResourceSearchProperties	D	U	msExchResourceSearchProperties	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionURL	D	U	msExchRetentionURL	
    F	msExchSafeRecipientsHash	D	U	msExchSafeRecipientsHash	
    F	msExchSafeSendersHash	D	U	msExchSafeSendersHash	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	msExchUserHoldPolicies	D	U	msExchUserHoldPolicies	
    F	publicDelegates	D	U	publicDelegates	
    F	targetAddress	D	U	targetAddress	
    F	telephoneAssistant	E	U	telephoneAssistant	Trim([telephoneAssistant])
    F	userCertificate	D	U	userCertificate	
    F	userSMIMECertificate	D	U	userSMIMECertificate	
    F	unauthOrig	D	U	unauthOrig	
    R	110	10fd1aee-ad24-4de2-8c9f-31727286d8f2	In from AD - User Lync	Microsoft.InfromADUserLync.004	I	AD	user	person	Join	0	Lync attribute for a User object.
    F	msRTCSIP-ApplicationOptions	D	U	msRTCSIP-ApplicationOptions	
    F	msRTCSIP-DeploymentLocator	D	U	msRTCSIP-DeploymentLocator	
    F	msRTCSIP-Line	D	U	msRTCSIP-Line	
    F	msRTCSIP-OriginatorSid	D	U	msRTCSIP-OriginatorSid	
    F	msRTCSIP-OwnerUrn	D	U	msRTCSIP-OwnerUrn	
    F	msRTCSIP-PrimaryUserAddress	D	U	msRTCSIP-PrimaryUserAddress	
    F	msRTCSIP-UserEnabled	D	U	msRTCSIP-UserEnabled	
    F	msRTCSIP-OptionFlags	D	U	msRTCSIP-OptionFlags	
    R	111	1ca06e20-b16a-4488-8e5f-a1b5f0761cae	In from AD - InetOrgPerson Lync	Microsoft.InfromADInetOrgPersonLync.003	I	AD	inetOrgPerson	person	Join	0	Lync attribute for a InetOrgPerson object.
    F	msRTCSIP-ApplicationOptions	D	U	msRTCSIP-ApplicationOptions	
    F	msRTCSIP-DeploymentLocator	D	U	msRTCSIP-DeploymentLocator	
    F	msRTCSIP-Line	D	U	msRTCSIP-Line	
    F	msRTCSIP-OwnerUrn	D	U	msRTCSIP-OwnerUrn	
    F	msRTCSIP-PrimaryUserAddress	D	U	msRTCSIP-PrimaryUserAddress	
    F	msRTCSIP-UserEnabled	D	U	msRTCSIP-UserEnabled	
    F	msRTCSIP-OptionFlags	D	U	msRTCSIP-OptionFlags	
    R	112	794ef0a3-0556-410e-96ff-b2ec8495ef39	In from AD - Group Join	Microsoft.InfromADGroupJoin.003	I	AD	group	group	Provision	0	
    S
    s	isCriticalSystemObject	NOTEQUAL	True
    s	adminDescription	NOTSTARTSWITH	Group_
    J
    j	objectGUID	sourceAnchorBinary	0
    F	cloudFiltered	E	U	isCriticalSystemObject	IIF(IsPresent([isCriticalSystemObject]) || [sAMAccountName] = "MSOL_AD_Sync_RichCoexistence" || CBool(IIF(IsPresent([msExchRecipientTypeDetails]),BitAnd([msExchRecipientTypeDetails],&H40000000) > 0,NULL))  || CBool(InStr(DNComponent(CRef([dn]),1),"\\0ACNF:")>0), True, NULL)
    F	mailEnabled	E	U	proxyAddresses mail	IIF(( (IsPresent([proxyAddresses]) = True) && (Contains([proxyAddresses], "SMTP:") > 0) && (InStr(Item([proxyAddresses], Contains([proxyAddresses], "SMTP:")), "@") > 0)) ||  (IsPresent([mail]) = True && (InStr([mail], "@") > 0)), True, False)
    R	113	6e54dffb-6bbf-4ffd-bf7c-cadadaa068ff	In from AD - Group Exchange	Microsoft.InfromADGroupExchange.004	I	AD	group	group	Join	0	
    S
    s	isCriticalSystemObject	NOTEQUAL	True
    s	adminDescription	NOTSTARTSWITH	Group_
    F	authOrig	D	U	authOrig	
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	hideDLMembership	D	U	hideDLMembership	
    F	legacyExchangeDN	D	U	legacyExchangeDN	
    F	mailNickname	D	U	mailNickname	
    F	msDS-PhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchBypassModerationFromDLMembersLink	D	U	msExchBypassModerationFromDLMembersLink	
    F	msExchBypassModerationLink	D	U	msExchBypassModerationLink	
    F	msExchCoManagedByLink	D	U	msExchCoManagedByLink	
    F	msExchEnableModeration	D	U	msExchEnableModeration	
    F	msExchGroupDepartRestriction	D	U	msExchGroupDepartRestriction	
    F	msExchGroupJoinRestriction	D	U	msExchGroupJoinRestriction	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionURL	D	U	msExchRetentionURL	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	oOFReplyToOriginator	D	U	oOFReplyToOriginator	
    F	publicDelegates	D	U	publicDelegates	
    F	reportToOriginator	D	U	reportToOriginator	
    F	reportToOwner	D	U	reportToOwner	
    F	unauthOrig	D	U	unauthOrig	
    R	114	7f814456-46cf-4f97-af79-d20300949f3a	In from AD - Group Common	Microsoft.InfromADGroupCommon.004	I	AD	group	group	Join	0	
    S
    s	isCriticalSystemObject	NOTEQUAL	True
    s	adminDescription	NOTSTARTSWITH	Group_
    F	cn	D	U	cn	
    F	description	E	U	description	IIF(IsNullOrEmpty([description]),NULL,Left(Trim(Item([description],1)),448))
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	info	E	U	info	Left(Trim([info]),448)
    F	mail	E	U	mail	Trim([mail])
    F	managedBy	D	U	managedBy	
    F	member	D	U	member	
    F	memberCount	E	U	member	ValueCount("member")
    F	objectSid	D	U	objectSid	
    F	objectSidString	E	U	objectSid	StringFromSid([objectSid])
    F	proxyAddresses	E	U	proxyAddresses	RemoveDuplicates(Trim(ImportedValue("proxyAddresses")))
    F	securityEnabled	E	U	groupType	CBool(BitAnd([groupType],-2147483648))
    F	sourceAnchor	E	U	objectGUID	ConvertToBase64([objectGUID])
    F	sourceAnchorBinary	D	U	objectGUID	
    R	115	89549507-440b-4038-8e8d-e896c290fe91	In from AD - Contact Join	Microsoft.InfromADContactJoin.003	I	AD	contact	person	Provision	0	Contact object with default Active Directory schema.
    J
    j	mail	mail	0
    F	cloudFiltered	E	U	isCriticalSystemObject	IIF(IsPresent([isCriticalSystemObject]) || ( (InStr([displayName], "(MSOL)") > 0) && (CBool([msExchHideFromAddressLists]))) || (Left([mailNickname], 4) = "CAS_" && (InStr([mailNickname], "}") > 0)) || CBool(InStr(DNComponent(CRef([dn]),1),"\\0ACNF:")>0), True, NULL)
    F	mailEnabled	E	U	proxyAddresses mail	IIF(( (IsPresent([proxyAddresses]) = True) && (Contains([proxyAddresses], "SMTP:") > 0) && (InStr(Item([proxyAddresses], Contains([proxyAddresses], "SMTP:")), "@") > 0)) ||  (IsPresent([mail]) = True && (InStr([mail], "@") > 0)), True, False)
    R	116	ef897aed-2774-4315-8bfc-695b5ee91b62	In from AD - Contact Common	Microsoft.InfromADContactCommon.004	I	AD	contact	person	Join	0	Contact object with Exchange schema in Active Directory.
    F	assistant	D	U	assistant	
    F	authOrig	D	U	authOrig	
    F	c	E	U	c	Trim([c])
    F	cn	D	U	cn	
    F	co	E	U	co	Trim([co])
    F	company	E	U	company	Trim([company])
    F	countryCode	D	U	countryCode	
    F	department	E	U	department	Trim([department])
    F	description	E	U	description	IIF(IsNullOrEmpty([description]),NULL,Left(Trim(Item([description],1)),448))
    F	displayName	E	U	displayName cn	IIF(IsNullOrEmpty([displayName]),[cn],[displayName])
    F	dLMemSubmitPerms	D	U	dLMemSubmitPerms	
    F	dLMemRejectPerms	D	U	dLMemRejectPerms	
    F	extensionAttribute1	E	U	extensionAttribute1	Trim([extensionAttribute1])
    F	extensionAttribute2	E	U	extensionAttribute2	Trim([extensionAttribute2])
    F	extensionAttribute3	E	U	extensionAttribute3	Trim([extensionAttribute3])
    F	extensionAttribute4	E	U	extensionAttribute4	Trim([extensionAttribute4])
    F	extensionAttribute5	E	U	extensionAttribute5	Trim([extensionAttribute5])
    F	extensionAttribute6	E	U	extensionAttribute6	Trim([extensionAttribute6])
    F	extensionAttribute7	E	U	extensionAttribute7	Trim([extensionAttribute7])
    F	extensionAttribute8	E	U	extensionAttribute8	Trim([extensionAttribute8])
    F	extensionAttribute9	E	U	extensionAttribute9	Trim([extensionAttribute9])
    F	extensionAttribute10	E	U	extensionAttribute10	Trim([extensionAttribute10])
    F	extensionAttribute11	E	U	extensionAttribute11	Trim([extensionAttribute11])
    F	extensionAttribute12	E	U	extensionAttribute12	Trim([extensionAttribute12])
    F	extensionAttribute13	E	U	extensionAttribute13	Trim([extensionAttribute13])
    F	extensionAttribute14	E	U	extensionAttribute14	Trim([extensionAttribute14])
    F	extensionAttribute15	E	U	extensionAttribute15	Trim([extensionAttribute15])
    F	facsimileTelephoneNumber	E	U	facsimileTelephoneNumber	Trim([facsimileTelephoneNumber])
    F	givenName	E	U	givenName	Trim([givenName])
    F	homePhone	E	U	homePhone	Trim([homePhone])
    F	info	E	U	info	Left(Trim([info]),448)
    F	initials	E	U	initials	Trim([initials])
    F	ipPhone	E	U	ipPhone	Trim([ipPhone])
    F	l	E	U	l	Trim([l])
    F	legacyExchangeDN	E	U	legacyExchangeDN	IIF(IsPresent([legacyExchangeDN]), [legacyExchangeDN], NULL)
    F	mail	E	U	mail	Trim([mail])
    F	mailNickname	E	U	mailNickname	IIF(IsPresent([mailNickname]), [mailNickname], [cn])
    F	manager	D	U	manager	
    F	middleName	E	U	middleName	Trim([middleName])
    F	mobile	E	U	mobile	Trim([mobile])
    F	msDS-HABSeniorityIndex	D	U	msDS-HABSeniorityIndex	
    F	msDS-PhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchAssistantName	D	U	msExchAssistantName	
    F	msExchBlockedSendersHash	D	U	msExchBlockedSendersHash	
    F	msExchBypassModerationFromDLMembersLink	D	U	msExchBypassModerationFromDLMembersLink	
    F	msExchBypassModerationLink	D	U	msExchBypassModerationLink	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionURL	D	U	msExchRetentionURL	
    F	msExchSafeRecipientsHash	D	U	msExchSafeRecipientsHash	
    F	msExchSafeSendersHash	D	U	msExchSafeSendersHash	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	otherFacsimileTelephoneNumber	E	U	otherFacsimileTelephoneNumber	Trim([otherFacsimileTelephoneNumber])
    F	otherHomePhone	E	U	otherHomePhone	Trim([otherHomePhone])
    F	otherIpPhone	E	U	otherIpPhone	Trim([otherIpPhone])
    F	otherMobile	E	U	otherMobile	Trim([otherMobile])
    F	otherPager	E	U	otherPager	Trim([otherPager])
    F	otherTelephone	E	U	otherTelephone	Trim([otherTelephone])
    F	pager	E	U	pager	Trim([pager])
    F	physicalDeliveryOfficeName	E	U	physicalDeliveryOfficeName	Trim([physicalDeliveryOfficeName])
    F	postalCode	E	U	postalCode	Trim([postalCode])
    F	postOfficeBox	E	U	postOfficeBox	IIF(IsNullOrEmpty([postOfficeBox]),NULL,Left(Trim(Item([postOfficeBox],1)),448))
    F	proxyAddresses	E	U	proxyAddresses	RemoveDuplicates(Trim(ImportedValue("proxyAddresses")))
    F	publicDelegates	D	U	publicDelegates	
    F	sn	E	U	sn	Trim([sn])
    F	sourceAnchor	E	U	objectGUID	ConvertToBase64([objectGUID])
    F	sourceAnchorBinary	D	U	objectGUID	
    F	sourceObjectType	C	U		Contact
    F	st	E	U	st	Trim([st])
    F	streetAddress	E	U	streetAddress	Trim([streetAddress])
    F	targetAddress	D	U	targetAddress	
    F	telephoneAssistant	E	U	telephoneAssistant	Trim([telephoneAssistant])
    F	telephoneNumber	E	U	telephoneNumber	Trim([telephoneNumber])
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	E	U	title	Trim([title])
    F	unauthOrig	D	U	unauthOrig	
    F	url	E	U	url	IIF(IsNullOrEmpty([url]),NULL,Left(Trim(Item([url],1)),448))
    F	userCertificate	D	U	userCertificate	
    F	userSMIMECertificate	D	U	userSMIMECertificate	
    F	wWWHomePage	E	U	wWWHomePage	Trim([wWWHomePage])
    R	117	e5690e87-d3de-4bab-9db8-bc6fd9788ac2	In from AD - Contact Lync	Microsoft.InfromADContactLync.003	I	AD	contact	person	Join	0	Lync attributes for a Contact object.
    F	msRTCSIP-DeploymentLocator	D	U	msRTCSIP-DeploymentLocator	
    F	msRTCSIP-Line	D	U	msRTCSIP-Line	
    F	msRTCSIP-PrimaryUserAddress	D	U	msRTCSIP-PrimaryUserAddress	
    F	msRTCSIP-UserEnabled	D	U	msRTCSIP-UserEnabled	
    F	msRTCSIP-OptionFlags	D	U	msRTCSIP-OptionFlags	
    R	118	33852a9c-5a00-4641-a1b5-1e697714b804	In from AD - ForeignSecurityPrincipal Join User	Microsoft.InfromADForeignSecurityPrincipalJoinUser.001	I	AD	foreignSecurityPrincipal	*	Join	0	
    J
    j	cn	objectSidString	0
    R	119	951424f5-f470-4ed6-b567-e7e67afaeb72	In from AAD - User Join	Microsoft.InfromAADUserJoin.004	I	AAD	user	person	Join	0	
    S
    s	cloudMastered	EQUAL	False
    J
    j	sourceAnchor	sourceAnchor	1
    F	accountEnabled	D	U	accountEnabled	
    F	cloudAnchor	D	U	cloudAnchor	
    F	cloudSourceAnchor	E	U	sourceAnchor	ImportedValue("sourceAnchor")
    F	countryCode	D	U	countryCode	
    F	usageLocation	D	U	usageLocation	
    R	120	e8dfd42f-1ed5-4d08-a407-acb25e460b42	In from AAD - Contact Join	Microsoft.InfromAADContactJoin.003	I	AAD	contact	person	Join	0	
    J
    j	sourceAnchor	sourceAnchor	1
    F	cloudAnchor	D	U	cloudAnchor	
    F	cloudSourceAnchor	E	U	sourceAnchor	ImportedValue("sourceAnchor")
    R	121	236ab8bc-be8b-419a-8909-e29d32e84852	In from AAD - Group Join	Microsoft.InfromAADGroupJoin.004	I	AAD	group	group	Join	0	
    S
    s	cloudMastered	NOTEQUAL	True
    J
    j	sourceAnchor	sourceAnchor	1
    F	cloudAnchor	D	U	cloudAnchor	
    F	cloudSourceAnchor	E	U	sourceAnchor	ImportedValue("sourceAnchor")
    R	122	0870f2a3-0a77-46a4-bda3-ced0c1afbde9	In from AAD - User NGCKey	Microsoft.InfromAADUserNGCKey.001	I	AAD	user	person	Join	0	
    F	deviceKey	E	U	searchableDeviceKey	IIF(IsNull([searchableDeviceKey]), NULL, IIF(CNum(Mid([searchableDeviceKey],1,1))=0, Mid([searchableDeviceKey],1,7+CNum(Mid([searchableDeviceKey],5,2))) & CBin(Len(Thumbprint(Mid([searchableDeviceKey],8+CNum(Mid([searchableDeviceKey],5,2)),Len([searchableDeviceKey])))),2) & CBin(2,1) & Thumbprint(Mid([searchableDeviceKey],8+CNum(Mid([searchableDeviceKey],5,2)),Len([searchableDeviceKey]))) & Mid([searchableDeviceKey],8+CNum(Mid([searchableDeviceKey],5,2)),Len([searchableDeviceKey])), NULL))
    R	123	6f1bc185-65f9-4175-a31e-70fc975f464a	Out to AAD - User Join	Microsoft.OuttoAADUserJoin.006	O	AAD	person	user	Provision	1	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    s	cloudFiltered	NOTEQUAL	True
    s	sourceAnchor	ISNOTNULL	
    s	accountEnabled	ISNOTNULL	
    J
    j	sourceAnchor	sourceAnchor	0
    F	accountEnabled	D	U	accountEnabled	
    F	commonName	D	U	cn	
    F	dnsDomainName	D	U	domainFQDN	
    F	lastPasswordChangeTimestamp	D	U	pwdLastSet	
    F	netBiosName	D	U	domainNetBios	
    F	onPremisesSamAccountName	D	U	accountName	
    F	onPremiseSecurityIdentifier	D	U	objectSid	
    F	dn	E	U	sourceAnchor	"CN={" & ConvertToUTF8Hex([sourceAnchor]) & "}"
    F	sourceAnchor	E	U	cloudSourceAnchor sourceAnchor	IIF(IsPresent([cloudSourceAnchor]), IIF(Word([cloudAnchor],1,"_")=[sourceObjectType],IIF([cloudSourceAnchor] = [sourceAnchor],[sourceAnchor],Error("SourceAnchor attribute has changed.")),[sourceAnchor]),[sourceAnchor])
    F	usageLocation	E	U	usageLocation	IIF(IsNullOrEmpty([usageLocation]),IgnoreThisFlow,[usageLocation])
    R	124	e29790d1-ccb0-4829-ad45-b96bc68a184c	Out to AAD - User Identity	Microsoft.OuttoAADUserIdentity.005	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	accountEnabled	D	U	accountEnabled	
    F	alias	D	U	mailNickname	
    F	displayName	D	U	displayName	
    F	givenName	D	U	givenName	
    F	mail	D	U	mail	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
    F	proxyAddresses	D	U	proxyAddresses	
    F	surname	D	U	sn	
    F	userPrincipalName	D	U	userPrincipalName	
    R	125	8d26623c-0832-4be2-8fbf-e7fc72796d25	Out to AAD - User ExchangeOnline	Microsoft.OuttoAADUserExchangeOnline.004	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	accountEnabled	D	U	accountEnabled	
    F	alias	D	U	mailNickname	
    F	assistant	D	U	assistant	
    F	authOrig	D	U	authOrig	
    F	city	D	U	l	
    F	country	D	U	co	
    F	company	D	U	company	
    F	countryCode	E	U	countryCode	IIF(IsNullOrEmpty([countryCode]),IgnoreThisFlow,[countryCode])
    F	countryLetterCode	D	U	c	
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
    F	manager	D	U	manager	
    F	mobile	D	U	mobile	
    F	msDsHabSeniorityIndex	D	U	msDS-HABSeniorityIndex	
    F	msDsPhoneticDisplayName	D	U	msDS-PhoneticDisplayName	
    F	msExchArchiveGuid	D	U	msExchArchiveGUID	
    F	msExchArchiveName	D	U	msExchArchiveName	
    F	msExchAssistantName	D	U	msExchAssistantName	
    F	msExchAuditAdmin	D	U	msExchAuditAdmin	
    F	msExchAuditDelegate	D	U	msExchAuditDelegate	
    F	msExchAuditDelegateAdmin	D	U	msExchAuditDelegateAdmin	
    F	msExchAuditOwner	D	U	msExchAuditOwner	
    F	msExchBlockedSendersHash	D	U	msExchBlockedSendersHash	
    F	msExchBypassAudit	D	U	msExchBypassAudit	
    F	msExchDelegateListLink	D	U	msExchDelegateListLink	
    F	msExchElcExpirySuspensionEnd	D	U	msExchELCExpirySuspensionEnd	
    F	msExchElcExpirySuspensionStart	D	U	msExchELCExpirySuspensionStart	
    F	msExchElcMailboxFlags	D	U	msExchELCMailboxFlags	
    F	msExchEnableModeration	D	U	msExchEnableModeration	
    F	msExchExtensionCustomAttribute1	D	U	msExchExtensionCustomAttribute1	
    F	msExchExtensionCustomAttribute2	D	U	msExchExtensionCustomAttribute2	
    F	msExchExtensionCustomAttribute3	D	U	msExchExtensionCustomAttribute3	
    F	msExchExtensionCustomAttribute4	D	U	msExchExtensionCustomAttribute4	
    F	msExchExtensionCustomAttribute5	D	U	msExchExtensionCustomAttribute5	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msExchImmutableId	D	U	msExchImmutableId	
    F	msExchLitigationHoldDate	D	U	msExchLitigationHoldDate	
    F	msExchLitigationHoldOwner	D	U	msExchLitigationHoldOwner	
    F	msExchMailboxGuid	D	U	msExchMailboxGuid	
    F	msExchMailboxAuditEnable	D	U	msExchMailboxAuditEnable	
    F	msExchMailboxAuditLogAgeLimit	D	U	msExchMailboxAuditLogAgeLimit	
    F	msExchModeratedByLink	D	U	msExchModeratedByLink	
    F	msExchModerationFlags	D	U	msExchModerationFlags	
    F	msExchRecipientDisplayType	D	U	msExchRecipientDisplayType	
    F	msExchRecipientTypeDetails	D	U	msExchRecipientTypeDetails	
    F	msExchRemoteRecipientType	D	U	msExchRemoteRecipientType	
    F	msExchRequireAuthToSendTo	D	U	msExchRequireAuthToSendTo	
    F	msExchResourceCapacity	D	U	msExchResourceCapacity	
    F	msExchResourceDisplay	D	U	msExchResourceDisplay	
    F	msExchResourceMetadata	D	U	msExchResourceMetaData	
    F	msExchResourceSearchProperties	D	U	msExchResourceSearchProperties	
    F	msExchRetentionComment	D	U	msExchRetentionComment	
    F	msExchRetentionUrl	D	U	msExchRetentionURL	
    F	msExchSafeRecipientsHash	D	U	msExchSafeRecipientsHash	
    F	msExchSafeSendersHash	D	U	msExchSafeSendersHash	
    F	msExchSenderHintTranslations	D	U	msExchSenderHintTranslations	
    F	msExchTeamMailboxExpiration	D	U	msExchTeamMailboxExpiration	
    F	msExchTeamMailboxOwners	D	U	msExchTeamMailboxOwners	
    F	msExchTeamMailboxSharePointUrl	D	U	msExchTeamMailboxSharePointUrl	
    F	msExchUserHoldPolicies	D	U	msExchUserHoldPolicies	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
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
    F	userCertificate	D	U	userCertificate	
    F	userPrincipalName	D	U	userPrincipalName	
    F	userSMIMECertificate	D	U	userSMIMECertificate	
    F	unauthOrig	D	U	unauthOrig	
    F	wWWHomePage	D	U	wWWHomePage	
    R	126	30c8be37-91c3-45ba-9f97-f9a0b38a0df0	Out to AAD - User DynamicsCRM	Microsoft.OuttoAADUserDynamicsCRM.004	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	accountEnabled	D	U	accountEnabled	
    F	city	D	U	l	
    F	country	D	U	co	
    F	company	D	U	company	
    F	countryCode	E	U	countryCode	IIF(IsNullOrEmpty([countryCode]),IgnoreThisFlow,[countryCode])
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	facsimileTelephoneNumber	D	U	facsimileTelephoneNumber	
    F	givenName	D	U	givenName	
    F	manager	D	U	manager	
    F	mobile	D	U	mobile	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
    F	physicalDeliveryOfficeName	D	U	physicalDeliveryOfficeName	
    F	postalCode	D	U	postalCode	
    F	preferredLanguage	D	U	preferredLanguage	
    F	state	D	U	st	
    F	streetAddress	D	U	streetAddress	
    F	surname	D	U	sn	
    F	telephoneNumber	D	U	telephoneNumber	
    F	title	D	U	title	
    F	userPrincipalName	D	U	userPrincipalName	
    R	127	38f71936-9dc9-4316-b140-5f256db98c82	Out to AAD - User Intune	Microsoft.OuttoAADUserIntune.004	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	accountEnabled	D	U	accountEnabled	
    F	alias	D	U	mailNickname	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	mail	D	U	mail	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
    F	proxyAddresses	D	U	proxyAddresses	
    F	userPrincipalName	D	U	userPrincipalName	
    R	128	43b67eb7-0583-4a07-a3a7-bd32be2b0c6c	Out to AAD - User LyncOnline	Microsoft.OuttoAADUserLyncOnline.004	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	accountEnabled	D	U	accountEnabled	
    F	city	D	U	l	
    F	country	D	U	co	
    F	company	D	U	company	
    F	department	D	U	department	
    F	description	D	U	description	
    F	displayName	D	U	displayName	
    F	facsimileTelephoneNumber	D	U	facsimileTelephoneNumber	
    F	givenName	D	U	givenName	
    F	homePhone	D	U	homePhone	
    F	ipPhone	D	U	ipPhone	
    F	mail	D	U	mail	
    F	alias	D	U	mailNickname	
    F	manager	D	U	manager	
    F	mobile	D	U	mobile	
    F	msExchHideFromAddressLists	D	U	msExchHideFromAddressLists	
    F	msRtcSipApplicationOptions	D	U	msRTCSIP-ApplicationOptions	
    F	msRtcSipDeploymentLocator	D	U	msRTCSIP-DeploymentLocator	
    F	msRtcSipLine	D	U	msRTCSIP-Line	
    F	msRtcSipOwnerUrn	D	U	msRTCSIP-OwnerUrn	
    F	msRtcSipPrimaryUserAddress	D	U	msRTCSIP-PrimaryUserAddress	
    F	msRtcSipUserEnabled	D	U	msRTCSIP-UserEnabled	
    F	msRtcSipOptionFlags	D	U	msRTCSIP-OptionFlags	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
    F	otherTelephone	D	U	otherTelephone	
    F	physicalDeliveryOfficeName	D	U	physicalDeliveryOfficeName	
    F	postalCode	D	U	postalCode	
    F	preferredLanguage	D	U	preferredLanguage	
    F	proxyAddresses	D	U	proxyAddresses	
    F	state	D	U	st	
    F	streetAddress	D	U	streetAddress	
    F	surname	D	U	sn	
    F	telephoneNumber	D	U	telephoneNumber	
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	D	U	title	
    F	userPrincipalName	D	U	userPrincipalName	
    F	wWWHomePage	D	U	wWWHomePage	
    R	129	6bda256d-2e9e-44e1-aeed-0442ce4db6d9	Out to AAD - User SharePointOnline	Microsoft.OuttoAADUserSharePointOnline.004	O	AAD	person	user	Join	0	
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	accountEnabled	D	U	accountEnabled	
    F	authOrig	D	U	authOrig	
    F	city	D	U	l	
    F	company	D	U	company	
    F	country	D	U	co	
    F	countryCode	E	U	countryCode	IIF(IsNullOrEmpty([countryCode]),IgnoreThisFlow,[countryCode])
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
    F	alias	D	U	mailNickname	
    F	manager	D	U	manager	
    F	middleName	D	U	middleName	
    F	mobile	D	U	mobile	
    F	msExchTeamMailboxExpiration	D	U	msExchTeamMailboxExpiration	
    F	msExchTeamMailboxOwners	D	U	msExchTeamMailboxOwners	
    F	msExchTeamMailboxSharePointLinkedBy	D	U	msExchTeamMailboxSharePointLinkedBy	
    F	msExchTeamMailboxSharePointUrl	D	U	msExchTeamMailboxSharePointUrl	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
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
    F	preferredLanguage	D	U	preferredLanguage	
    F	proxyAddresses	D	U	proxyAddresses	
    F	state	D	U	st	
    F	streetAddress	D	U	streetAddress	
    F	surname	D	U	sn	
    F	targetAddress	D	U	targetAddress	
    F	telephoneAssistant	D	U	telephoneAssistant	
    F	telephoneNumber	D	U	telephoneNumber	
    F	thumbnailPhoto	D	U	thumbnailPhoto	
    F	title	D	U	title	
    F	unauthOrig	D	U	unauthOrig	
    F	url	D	U	url	
    F	userPrincipalName	D	U	userPrincipalName	
    F	wWWHomePage	D	U	wWWHomePage	
    R	130	27f44ceb-9ae6-4327-b5d9-f25cfb874211	Out to AAD - User AzureRMS	Microsoft.OuttoAADUserAzureRMS.004	O	AAD	person	user	Join	0	Minimal set of attributes required for Azure RMS.
    S
    s	sourceObjectType	EQUAL	User
    s	cloudMastered	NOTEQUAL	True
    F	displayName	D	U	displayName	
    F	mail	D	U	mail	
    F	onPremisesUserPrincipalName	D	U	onPremisesUserPrincipalName	
    F	proxyAddresses	D	U	proxyAddresses	
    F	userPrincipalName	D	U	userPrincipalName	
    """#
}
