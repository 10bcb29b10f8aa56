/// The configuration of a real server of 2016 (sample export in microsoft/AADConnectConfigDocumenter, MIT), as text.
enum ConnectorData {
  /// The words of a list.
  static func words(_ text: StaticString) -> [String] {
    TextTable.words(text)
  }

  /// The parameters of a table, `{name}` filled with values.
  static func parameters(_ table: StaticString, _ values: [(name: String, value: String)]) -> [ConfigurationParameter] {
    TextTable(table).map { line in
      let parameter = ConfigurationParameter(
        name: String(line[0]), inputType: ConfigurationParameterType(rawValue: String(line[1])) ?? .string,
        scope: ParameterScope(rawValue: String(line[2])) ?? .connectorGlobal, value: line[4].filling(values))
      parameter.isIntrinsic = line[3] == "1"
      return parameter
    }
  }

  /// Name, type, scope, intrinsic, value.
  static let adParameters: StaticString = """
    forest-port	String	ConnectorConnectivity	0	0
    forest-guid	String	ConnectorConnectivity	0	{00000000-0000-0000-0000-000000000000}
    forest-login-user	String	ConnectorConnectivity	0	{account}
    forest-login-domain	String	ConnectorConnectivity	0	{fqdn}
    default-ssl-strength	String	ConnectorConnectivity	0	0
    password	EncryptedString	ConnectorConnectivity	0	
    forest-name	String	ConnectorConnectivity	0	{fqdn}
    sign-and-seal	String	ConnectorConnectivity	0	1
    crl-check	String	ConnectorConnectivity	0	0
    ssl-bind	String	ConnectorConnectivity	0	0
    simple-bind	String	ConnectorConnectivity	0	0
    Connector.GroupFilteringGroupDn	String	ConnectorGlobal	0	
    ADS_UF_ACCOUNTDISABLE	String	ConnectorGlobal	1	0x2
    ADS_GROUP_TYPE_GLOBAL_GROUP	String	ConnectorGlobal	1	0x00000002
    ADS_GROUP_TYPE_DOMAIN_LOCAL_GROUP	String	ConnectorGlobal	1	0x00000004
    ADS_GROUP_TYPE_LOCAL_GROUP	String	ConnectorGlobal	1	0x00000004
    ADS_GROUP_TYPE_UNIVERSAL_GROUP	String	ConnectorGlobal	1	0x00000008
    ADS_GROUP_TYPE_SECURITY_ENABLED	String	ConnectorGlobal	1	0x80000000
    Forest.FQDN	String	ConnectorGlobal	1	{fqdn}
    Forest.LDAP	String	ConnectorGlobal	1	{ldap}
    Forest.Netbios	String	ConnectorGlobal	1	{netbios}
    guid	String	ConnectorPartition	0	{domainGuid}
    sign-and-seal	String	ConnectorPartition	0	1
    last-dc	String	ConnectorPartition	0	{dc}
    dc-failover	String	ConnectorPartition	0	1
    crl-check	String	ConnectorPartition	0	0
    ssl-bind	String	ConnectorPartition	0	0
    simple-bind	String	ConnectorPartition	0	0
    cookie	String	ConnectorPartition	0	TVNEUwMAAABEZn1iRaXRAQAAAAAAAAAAuAAAAMGNEwAAAAAAAAAAAAAAAADBjRMAAAAAAHVNvR5pA6JPv1VqHcgcKJYBAAAAAAAAAAcAAAAAAAAAtMXmERJbAki/Wgg9paMxz08eKAAAAAAAdU29HmkDok+/VWodyBwolhKOEwAAAAAAFC2sSBcu4k2Own6tWRtykwswDQAAAAAA85BnVZSY+0ePUX/0FS6DdgJAAAAAAAAA8WQXXLili065YKsfQB0x5ARQAgAAAAAADn6zeD4mFkW0nrIJ3idgLA1QIwAAAAAAdLx7u5dli069F+UBhoC+MwbgBQAAAAAA
    Domain.FQDN	String	ConnectorPartition	1	{fqdn}
    Domain.LDAP	String	ConnectorPartition	1	{ldap}
    Domain.Netbios	String	ConnectorPartition	1	{netbios}
    """

  /// Name, type, scope, intrinsic, value.
  static let aadParameters: StaticString = """
    UserName	String	ConnectorConnectivity	0	Sync_{server}_e3c03195e061@{tenant}
    Password	EncryptedString	ConnectorConnectivity	0	
    """

  static let adObjectClasses: StaticString = """
    computer contact foreignSecurityPrincipal group inetOrgPerson msDS-Device user container domainDNS
    organizationalUnit
    """

  static let aadObjectClasses: StaticString = """
    contact device group user
    """

  static let adRunProfiles: StaticString = """
    dcbe479d-62c6-4d30-8300-2471ae6ca387 1bcd31b3-6ebe-45ae-9a9d-0ef0fcaa10ef 184e82d8-f1b3-4a43-9c0c-bf2b0f04aaf0
    8b87a666-9fd7-4566-b738-62dec625425b df54eb7c-d75e-4370-9c33-4bdbce25b1e7
    """

  static let aadRunProfiles: StaticString = """
    a02f9df1-3989-4059-b509-29db04ad694b 90f90671-c851-44c8-9b57-adcb23886f82 24f7e76c-f2cd-4581-a3de-5a46237b17d3
    6e2f9977-a501-4879-893f-c2b87a0f29b3 228ddd1b-1cdd-4a35-8240-b117548e3729
    """

  static let adAttributes: StaticString = """
    adminDescription assistant authOrig c cn co company countryCode department description displayName
    dLMemRejectPerms dLMemSubmitPerms extensionAttribute1 extensionAttribute10 extensionAttribute11
    extensionAttribute12 extensionAttribute13 extensionAttribute14 extensionAttribute15 extensionAttribute2
    extensionAttribute3 extensionAttribute4 extensionAttribute5 extensionAttribute6 extensionAttribute7
    extensionAttribute8 extensionAttribute9 facsimileTelephoneNumber givenName groupType hideDLMembership
    homePhone info initials ipPhone isCriticalSystemObject l legacyExchangeDN mail mailNickname managedBy manager
    member middleName mobile msDS-CloudAnchor mS-DS-CreatorSID msDS-DeviceID msDS-HABSeniorityIndex
    msDS-PhoneticDisplayName msExchArchiveGUID msExchArchiveName msExchAssistantName msExchBlockedSendersHash
    msExchBypassModerationFromDLMembersBL msExchBypassModerationFromDLMembersLink msExchBypassModerationLink
    msExchCoManagedByLink msExchDelegateListLink msExchELCExpirySuspensionEnd msExchELCExpirySuspensionStart
    msExchELCMailboxFlags msExchEnableModeration msExchGroupDepartRestriction msExchGroupJoinRestriction
    msExchHideFromAddressLists msExchImmutableId msExchMailboxGuid msExchMasterAccountSid msExchModeratedByLink
    msExchModerationFlags msExchRecipientDisplayType msExchRecipientTypeDetails msExchRequireAuthToSendTo
    msExchResourceCapacity msExchResourceDisplay msExchResourceMetaData msExchResourceSearchProperties
    msExchRetentionComment msExchRetentionURL msExchSafeRecipientsHash msExchSafeSendersHash
    msExchSenderHintTranslations msExchUCVoiceMailSettings msExchUserHoldPolicies msRTCSIP-ApplicationOptions
    msRTCSIP-DeploymentLocator msRTCSIP-Line msRTCSIP-OptionFlags msRTCSIP-OriginatorSid msRTCSIP-OwnerUrn
    msRTCSIP-PrimaryUserAddress msRTCSIP-UserEnabled objectGUID objectSid oOFReplyToOriginator operatingSystem
    operatingSystemVersion otherFacsimileTelephoneNumber otherHomePhone otherIpPhone otherMobile otherPager
    otherTelephone pager photo physicalDeliveryOfficeName postalCode postOfficeBox preferredLanguage
    proxyAddresses publicDelegates pwdLastSet reportToOriginator reportToOwner sAMAccountName sn st streetAddress
    targetAddress telephoneAssistant telephoneNumber thumbnailPhoto title unauthOrig url userAccountControl
    userCertificate userPrincipalName userSMIMECertificate wWWHomePage
    """

  static let aadAttributes: StaticString = """
    accountEnabled alias assistant authOrig city cloudAnchor cloudLegacyExchangeDN cloudMastered
    cloudMSExchArchiveStatus cloudMSExchBlockedSendersHash cloudMSExchDelegateListLink
    cloudMSExchRecipientDisplayType cloudMSExchSafeRecipientsHash cloudMSExchSafeSendersHash
    cloudMSExchTeamMailboxExpiration cloudMSExchTeamMailboxOwners cloudMSExchTeamMailboxSharePointUrl
    cloudMSExchUCVoiceMailSettings cloudMSExchUserHoldPolicies cloudPublicDelegates commonName company country
    countryCode countryLetterCode department description deviceId deviceOSType deviceOSVersion deviceTrustType
    displayName dLMemRejectPerms dLMemSubmitPerms dnsDomainName extensionAttribute1 extensionAttribute10
    extensionAttribute11 extensionAttribute12 extensionAttribute13 extensionAttribute14 extensionAttribute15
    extensionAttribute2 extensionAttribute3 extensionAttribute4 extensionAttribute5 extensionAttribute6
    extensionAttribute7 extensionAttribute8 extensionAttribute9 facsimileTelephoneNumber givenName
    hideDLMembership homePhone info initials ipPhone lastPasswordChangeTimestamp legacyExchangeDN mail managedBy
    manager member middleName mobile msDsHabSeniorityIndex msDsPhoneticDisplayName msExchArchiveGuid
    msExchArchiveName msExchAssistantName msExchAuditAdmin msExchAuditDelegate msExchAuditDelegateAdmin
    msExchAuditOwner msExchBlockedSendersHash msExchBypassAudit msExchCoManagedByLink msExchDelegateListLink
    msExchElcExpirySuspensionEnd msExchElcExpirySuspensionStart msExchElcMailboxFlags msExchEnableModeration
    msExchExtensionCustomAttribute1 msExchExtensionCustomAttribute2 msExchExtensionCustomAttribute3
    msExchExtensionCustomAttribute4 msExchExtensionCustomAttribute5 msExchHideFromAddressLists msExchImmutableId
    msExchLitigationHoldDate msExchLitigationHoldOwner msExchMailboxAuditEnable msExchMailboxAuditLogAgeLimit
    msExchMailboxGuid msExchModeratedByLink msExchModerationFlags msExchRecipientDisplayType
    msExchRecipientTypeDetails msExchRemoteRecipientType msExchRequireAuthToSendTo msExchResourceCapacity
    msExchResourceDisplay msExchResourceMetadata msExchResourceSearchProperties msExchRetentionComment
    msExchRetentionUrl msExchSafeRecipientsHash msExchSafeSendersHash msExchSenderHintTranslations
    msExchTeamMailboxExpiration msExchTeamMailboxOwners msExchTeamMailboxSharePointLinkedBy
    msExchTeamMailboxSharePointUrl msExchUserHoldPolicies msOrgIsOrganizational msRtcSipApplicationOptions
    msRtcSipDeploymentLocator msRtcSipLine msRtcSipOptionFlags msRtcSipOwnerUrn msRtcSipPrimaryUserAddress
    msRtcSipUserEnabled netBiosName onPremiseSecurityIdentifier onPremisesSamAccountName
    onPremisesUserPrincipalName oOFReplyToOriginator otherFacsimileTelephoneNumber otherHomePhone otherIpPhone
    otherMobile otherPager otherTelephone pager physicalDeliveryOfficeName postalCode postOfficeBox
    preferredLanguage proxyAddresses publicDelegates registeredOwnerReference reportToOriginator reportToOwner
    searchableDeviceKey securityEnabled sourceAnchor state streetAddress surname targetAddress telephoneAssistant
    telephoneNumber thumbnailPhoto title unauthOrig url usageLocation userCertificate userPrincipalName
    userSMIMECertificate wWWHomePage
    """

  /// Name and value of the 37 global settings.
  static let globalSettings: StaticString = """
    Microsoft.Synchronize.SynchronizationPolicy	Delta
    Microsoft.SynchronizationOption.JoinCriteria	ObjectSID
    Microsoft.Synchronize.MaintenanceEnabled	True
    Microsoft.OptionalFeature.ExportDeletionThresholdValue	500
    Microsoft.Version.SynchronizationRuleImmutableTag	V1
    Microsoft.SynchronizationOption.AnchorAttribute	objectGUID
    Microsoft.OptionalFeature.DirectoryExtensionAttributes	
    Microsoft.OptionalFeature.FilterAAD	False
    Microsoft.GroupWriteBack.Forest	
    Microsoft.GroupWriteBack.Container	
    Microsoft.SynchronizationOption.UPNAttribute	userPrincipalName
    Microsoft.Synchronize.SchedulerSuspended	False
    Microsoft.OptionalFeature.DirectoryExtension	False
    Microsoft.SynchronizationOption.CustomAttribute	
    Microsoft.Synchronize.TimeInterval	00:30:00
    Microsoft.Synchronize.ServerConfigurationVersion	1.1.130.0
    Microsoft.AADFilter.AttributeExclusionList	
    Microsoft.OptionalFeature.DeviceWriteBack	False
    Microsoft.OptionalFeature.AutoUpgradeState	Suspended
    Microsoft.UserWriteBack.Forest	
    Microsoft.Synchronize.RunHistoryPurgeInterval	7.00:00:00
    Microsoft.OptionalFeature.GroupFiltering	False
    Microsoft.DeviceWriteBack.Forest	
    Microsoft.Synchronize.SynchronizationSchedule	True
    Microsoft.Synchronize.NextStartTime	Tue, 03 May 2016 14:39:16 GMT
    Microsoft.Synchronize.StagingMode	False
    Microsoft.OptionalFeature.PasswordWriteback	False
    Microsoft.OptionalFeature.PasswordHashSync	False
    Microsoft.OptionalFeature.ExportDeletionThreshold	True
    Microsoft.OptionalFeature.DeviceWriteUp	True
    Microsoft.OptionalFeature.UserWriteBack	False
    Microsoft.AADFilter.ApplicationList	
    Microsoft.DirectoryExtension.SourceTargetAttributesMap	
    Microsoft.DeviceWriteBack.Container	
    Microsoft.UserWriteBack.Container	
    Microsoft.OptionalFeature.HybridExchange	True
    Microsoft.OptionalFeature.GroupWriteBack	False
    """
}
