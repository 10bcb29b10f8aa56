/// The metaverse's schema of a standard server, as text.
enum MetaverseData {
  /// Attribute and syntax: S text, R reference, I integer, B Boolean, X binary; `*` for several values.
  static let attributes: StaticString = """
    accountEnabled	B
    accountName	S
    assistant	R
    altRecipient	R*
    authOrig	R*
    c	S
    cloudAnchor	S
    cloudFiltered	B
    cloudLegacyExchangeDN	S
    cloudMastered	B
    cloudMSExchArchiveStatus	I
    cloudMSExchBlockedSendersHash	X
    cloudMSExchDelegateListLink	R*
    cloudMSExchRecipientDisplayType	I
    cloudMSExchSafeRecipientsHash	X
    cloudMSExchSafeSendersHash	X
    cloudMSExchTeamMailboxExpiration	S
    cloudMSExchTeamMailboxOwners	R*
    cloudMSExchTeamMailboxSharePointUrl	S
    cloudMSExchUCVoiceMailSettings	S*
    cloudMSExchUserHoldPolicies	S*
    cloudPublicDelegates	R*
    cloudSOAExchMailbox	B
    cloudSourceAnchor	S
    cn	S
    co	S
    comment	S
    company	S
    contributingConnectorExchange	S
    contributingConnectorUser	S
    countryCode	I
    department	S
    description	S
    deviceKey	X*
    displayName	S
    division	S
    dLMemRejectPerms	R*
    dLMemSubmitPerms	R*
    domain	S
    domainFQDN	S
    domainNetBios	S
    employeeID	S
    employeeType	S
    extensionAttribute1	S
    extensionAttribute10	S
    extensionAttribute11	S
    extensionAttribute12	S
    extensionAttribute13	S
    extensionAttribute14	S
    extensionAttribute15	S
    extensionAttribute2	S
    extensionAttribute3	S
    extensionAttribute4	S
    extensionAttribute5	S
    extensionAttribute6	S
    extensionAttribute7	S
    extensionAttribute8	S
    extensionAttribute9	S
    facsimileTelephoneNumber	S
    forestFQDN	S
    forestNetBios	S
    givenName	S
    hideDLMembership	B
    homePhone	S
    info	S
    initials	S
    ipPhone	S
    l	S
    legacyExchangeDN	S
    mail	S
    mailEnabled	B
    mailNickname	S
    managedBy	R
    manager	R
    member	R*
    memberCount	I
    middleName	S
    mobile	S
    msDS-HABSeniorityIndex	I
    msDS-PhoneticDisplayName	S
    msExchArchiveGUID	X
    msExchArchiveName	S*
    msExchArchiveStatus	I
    msExchAssistantName	S
    msExchAuditAdmin	I
    msExchAuditDelegate	I
    msExchAuditDelegateAdmin	I
    msExchAuditOwner	I
    msExchBlockedSendersHash	X
    msExchBypassAudit	B
    msExchBypassModerationFromDLMembersLink	R*
    msExchBypassModerationLink	R*
    msExchCoManagedByLink	R*
    msExchDelegateListLink	R*
    msExchELCExpirySuspensionEnd	S
    msExchELCExpirySuspensionStart	S
    msExchELCMailboxFlags	I
    msExchEnableModeration	B
    msExchExtensionCustomAttribute1	S*
    msExchExtensionCustomAttribute2	S*
    msExchExtensionCustomAttribute3	S*
    msExchExtensionCustomAttribute4	S*
    msExchExtensionCustomAttribute5	S*
    msExchGroupDepartRestriction	I
    msExchGroupJoinRestriction	I
    msExchHideFromAddressLists	B
    msExchImmutableId	S
    msExchLabeledURI	S
    msExchLitigationHoldDate	S
    msExchLitigationHoldOwner	S
    msExchMailboxGuid	X
    msExchMailboxAuditEnable	B
    msExchMailboxAuditLogAgeLimit	I
    msExchMasterAccountSid	X
    msExchModeratedByLink	R*
    msExchModerationFlags	I
    msExchRecipientDisplayType	I
    msExchRecipientTypeDetails	I
    msExchRemoteRecipientType	I
    msExchRequireAuthToSendTo	B
    msExchResourceCapacity	I
    msExchResourceDisplay	S
    msExchResourceMetaData	S*
    msExchResourceSearchProperties	S*
    msExchRetentionComment	S
    msExchRetentionURL	S
    msExchSafeRecipientsHash	X
    msExchSafeSendersHash	X
    msExchSenderHintTranslations	S*
    msExchTeamMailboxExpiration	S
    msExchTeamMailboxOwners	R*
    msExchTeamMailboxSharePointLinkedBy	R
    msExchTeamMailboxSharePointUrl	S
    msExchUCVoiceMailSettings	S*
    msExchUserHoldPolicies	S*
    msOrg-IsOrganizational	B
    msRTCSIP-ApplicationOptions	I
    msRTCSIP-DeploymentLocator	S
    msRTCSIP-Line	S
    msRTCSIP-OriginatorSid	X
    msRTCSIP-OwnerUrn	S
    msRTCSIP-PrimaryUserAddress	S
    msRTCSIP-UserEnabled	B
    msRTCSIP-OptionFlags	I
    o	S
    objectID	S
    objectSid	X
    objectSidString	S
    objectType	S
    oOFReplyToOriginator	B
    onPremisesUserPrincipalName	S
    otherFacsimileTelephoneNumber	S*
    otherHomePhone	S*
    otherIpPhone	S*
    otherMailbox	S*
    otherMobile	S*
    otherPager	S*
    otherTelephone	S*
    ou	S
    owner	R*
    pager	S
    personalTitle	S
    photo	X
    physicalDeliveryOfficeName	S
    postOfficeBox	S
    postalAddress	S
    postalCode	S
    preferredLanguage	S
    proxyAddresses	S*
    proxyAddressesIsValid	B
    publicDelegates	R*
    pwdLastSet	S
    reportToOriginator	B
    reportToOwner	B
    secretary	R
    securityEnabled	B
    seeAlso	R
    sIDHistory	X*
    sn	S
    sourceAnchor	S
    sourceAnchorBinary	X
    sourceObjectType	S
    st	S
    street	S
    streetAddress	S
    targetAddress	S
    telephoneAssistant	S
    telephoneNumber	S
    thumbnailPhoto	X
    title	S
    uid	S
    unauthOrig	R*
    url	S
    usageLocation	S
    userCertificate	X*
    userPrincipalName	S
    userSMIMECertificate	X*
    wWWHomePage	S
    cloudAccountEnabled	B
    alternativeSecurityId	S*
    approximateLastLogonTimestamp	I
    deviceId	X
    deviceOSType	S
    cloudDeviceOSType	S
    deviceOSVersion	S
    cloudDeviceOSVersion	S
    devicePhysicalIds	S*
    deviceObjectVersion	I
    cloudDisplayName	S
    deviceTrustType	S
    lastPasswordChangeTimestamp	I
    dirSyncOverrides	I
    cloudCreated	B
    isCompliant	B
    isManaged	B
    isProvisionedInAD	B
    cloudIsManaged	B
    registeredOwnerReference	R
    registeredUsersReference	R*
    """

  /// Object types, each followed by its attributes.
  static let objectTypes: StaticString = """
    person: accountEnabled accountName assistant altRecipient authOrig c cloudAnchor cloudFiltered
    cloudLegacyExchangeDN cloudMastered cloudMSExchBlockedSendersHash cloudMSExchDelegateListLink
    cloudMSExchSafeRecipientsHash cloudMSExchTeamMailboxExpiration cloudMSExchTeamMailboxOwners
    cloudMSExchTeamMailboxSharePointUrl cloudMSExchRecipientDisplayType cloudMSExchSafeSendersHash
    cloudMSExchArchiveStatus cloudMSExchUCVoiceMailSettings cloudMSExchUserHoldPolicies cloudPublicDelegates
    cloudSOAExchMailbox cloudSourceAnchor cn co contributingConnectorExchange contributingConnectorUser comment
    company countryCode department description deviceKey displayName division dLMemRejectPerms dLMemSubmitPerms
    domain domainFQDN domainNetBios employeeID employeeType extensionAttribute1 extensionAttribute10
    extensionAttribute11 extensionAttribute12 extensionAttribute13 extensionAttribute14 extensionAttribute15
    extensionAttribute2 extensionAttribute3 extensionAttribute4 extensionAttribute5 extensionAttribute6
    extensionAttribute7 extensionAttribute8 extensionAttribute9 facsimileTelephoneNumber forestFQDN forestNetBios
    givenName homePhone info initials ipPhone l legacyExchangeDN manager mail mailEnabled mailNickname middleName
    mobile msDS-HABSeniorityIndex msDS-PhoneticDisplayName msExchArchiveGUID msExchArchiveName msExchAssistantName
    msExchAuditAdmin msExchAuditDelegate msExchAuditDelegateAdmin msExchAuditOwner msExchBlockedSendersHash
    msExchBypassAudit msExchBypassModerationFromDLMembersLink msExchBypassModerationLink msExchDelegateListLink
    msExchELCExpirySuspensionEnd msExchELCExpirySuspensionStart msExchELCMailboxFlags msExchEnableModeration
    msExchExtensionCustomAttribute1 msExchExtensionCustomAttribute2 msExchExtensionCustomAttribute3
    msExchExtensionCustomAttribute4 msExchExtensionCustomAttribute5 msExchHideFromAddressLists msExchImmutableId
    msExchLitigationHoldDate msExchLitigationHoldOwner msExchMailboxAuditEnable msExchMailboxAuditLogAgeLimit
    msExchMailboxGuid msExchMasterAccountSid msExchModeratedByLink msExchModerationFlags
    msExchRecipientDisplayType msExchRecipientTypeDetails msExchRemoteRecipientType msExchRequireAuthToSendTo
    msExchResourceCapacity msExchResourceDisplay msExchResourceMetaData msExchResourceSearchProperties
    msExchRetentionComment msExchRetentionURL msExchSafeRecipientsHash msExchSafeSendersHash
    msExchSenderHintTranslations msExchTeamMailboxExpiration msExchTeamMailboxOwners
    msExchTeamMailboxSharePointLinkedBy msExchTeamMailboxSharePointUrl msExchUserHoldPolicies
    msRTCSIP-ApplicationOptions msRTCSIP-DeploymentLocator msRTCSIP-Line msRTCSIP-OriginatorSid msRTCSIP-OwnerUrn
    msRTCSIP-PrimaryUserAddress msRTCSIP-UserEnabled msRTCSIP-OptionFlags o objectID objectSid objectSidString
    objectType onPremisesUserPrincipalName otherFacsimileTelephoneNumber otherHomePhone otherIpPhone otherMailbox
    otherMobile otherPager otherTelephone ou pager personalTitle photo physicalDeliveryOfficeName postOfficeBox
    postalAddress postalCode preferredLanguage proxyAddresses proxyAddressesIsValid publicDelegates pwdLastSet
    secretary seeAlso sIDHistory sourceAnchor sourceAnchorBinary sourceObjectType sn st street streetAddress
    targetAddress telephoneAssistant telephoneNumber thumbnailPhoto title uid unauthOrig url usageLocation
    userCertificate userPrincipalName userSMIMECertificate wWWHomePage
    group: accountName altRecipient authOrig cloudAnchor cloudFiltered cloudLegacyExchangeDN cloudMastered
    cloudPublicDelegates cloudSOAExchMailbox cloudSourceAnchor cn description displayName dLMemRejectPerms
    dLMemSubmitPerms domain extensionAttribute1 extensionAttribute10 extensionAttribute11 extensionAttribute12
    extensionAttribute13 extensionAttribute14 extensionAttribute15 extensionAttribute2 extensionAttribute3
    extensionAttribute4 extensionAttribute5 extensionAttribute6 extensionAttribute7 extensionAttribute8
    extensionAttribute9 hideDLMembership info legacyExchangeDN mail mailEnabled mailNickname managedBy manager
    member memberCount msDS-HABSeniorityIndex msDS-PhoneticDisplayName msExchBypassModerationFromDLMembersLink
    msExchBypassModerationLink msExchCoManagedByLink msExchEnableModeration msExchExtensionCustomAttribute1
    msExchExtensionCustomAttribute2 msExchExtensionCustomAttribute3 msExchExtensionCustomAttribute4
    msExchExtensionCustomAttribute5 msExchGroupDepartRestriction msExchGroupJoinRestriction
    msExchHideFromAddressLists msExchLabeledURI msExchLitigationHoldDate msExchLitigationHoldOwner
    msExchModeratedByLink msExchModerationFlags msExchRecipientDisplayType msExchRecipientTypeDetails
    msExchRequireAuthToSendTo msExchRetentionComment msExchRetentionURL msExchSenderHintTranslations
    msOrg-IsOrganizational o objectID objectSid objectSidString objectType oOFReplyToOriginator ou owner
    publicDelegates proxyAddresses proxyAddressesIsValid reportToOriginator reportToOwner securityEnabled seeAlso
    sourceAnchor sourceAnchorBinary targetAddress unauthOrig
    device: accountEnabled alternativeSecurityId approximateLastLogonTimestamp cloudAccountEnabled cloudAnchor
    cloudCreated cloudDeviceOSType cloudDeviceOSVersion cloudDisplayName cloudFiltered cloudIsManaged deviceId
    deviceKey deviceObjectVersion deviceOSType deviceOSVersion devicePhysicalIds dirSyncOverrides deviceTrustType
    displayName isCompliant isManaged isProvisionedInAD registeredOwnerReference registeredUsersReference
    sourceAnchor sourceObjectType objectSid userCertificate
    """
}
