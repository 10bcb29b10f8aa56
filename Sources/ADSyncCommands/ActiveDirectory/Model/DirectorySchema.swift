/// Names of attributes that the directory's schema knows, as far as scripts ask for them.
enum DirectorySchema {
  /// The schema's spelling of an attribute; nil where there is none.
  static func spelling(_ name: String) -> String? { byName[name.lowercased()] }

  /// Attributes with several values.
  static func isMultiValued(_ name: String) -> Bool { multiValued.contains(name.lowercased()) }

  /// Attributes that are numbers of 64 bits.
  static func isLarge(_ name: String) -> Bool { large.contains(name.lowercased()) }

  private static let byName: [String: String] = Dictionary(
    words(names).map { ($0.lowercased(), $0) }
  ) { first, _ in first }
  private static let multiValued = Set(words(lists).map { $0.lowercased() })
  private static let large = Set(words(largeIntegers).map { $0.lowercased() })

  private static func words(_ text: StaticString) -> [String] {
    String(describing: text).split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static let largeIntegers: StaticString = """
    accountExpires badPasswordTime lastLogoff lastLogon lastLogonTimestamp lockoutTime pwdLastSet uSNChanged uSNCreated
    maxPwdAge minPwdAge lockoutDuration lockOutObservationWindow
    """

  private static let lists: StaticString = """
    dSCorePropagationData facsimileTelephoneNumberOther member memberOf otherFacsimileTelephoneNumber otherHomePhone
    otherIpPhone otherMailbox otherMobile otherPager otherTelephone proxyAddresses publicDelegates servicePrincipalName
    sIDHistory url userCertificate userSMIMECertificate directReports managedObjects postOfficeBox
    msDS-KeyCredentialLink showInAddressBook
    """

  private static let names: StaticString = """
    accountExpires adminCount adminDescription adminDisplayName altSecurityIdentities assistant badPasswordTime
    badPwdCount businessCategory c canonicalName cn co codePage comment company countryCode createTimeStamp department
    departmentNumber description directReports displayName displayNamePrintable distinguishedName division dNSHostName
    dSCorePropagationData employeeID employeeNumber employeeType extensionAttribute1 extensionAttribute2
    extensionAttribute3 extensionAttribute4 extensionAttribute5 extensionAttribute6 extensionAttribute7
    extensionAttribute8 extensionAttribute9 extensionAttribute10 extensionAttribute11 extensionAttribute12
    extensionAttribute13 extensionAttribute14 extensionAttribute15 facsimileTelephoneNumber garbageCollPeriod
    generationQualifier givenName gPLink groupType homeDirectory homeDrive homePhone houseIdentifier info initials
    instanceType internationalISDNNumber ipPhone isCriticalSystemObject isDeleted isRecycled jpegPhoto l
    lastKnownParent lastLogoff lastLogon lastLogonTimestamp legacyExchangeDN lockoutTime logonCount logonHours mail
    mailNickname managedBy managedObjects manager member memberOf middleName mobile modifyTimeStamp mS-DS-ConsistencyGuid
    mS-DS-CreatorSID msDS-KeyCredentialLink msDS-ExternalDirectoryObjectId msDS-SupportedEncryptionTypes
    msDS-User-Account-Control-Computed msDS-UserPasswordExpiryTimeComputed msDS-ResultantPSO
    msExchHideFromAddressLists msExchMailboxGuid msExchRecipientTypeDetails msExchRemoteRecipientType
    msExchArchiveGUID msExchArchiveStatus msExchAssistantName msExchHomeServerName msExchMasterAccountSid
    msExchRecipientDisplayType msExchUsageLocation msRTCSIP-PrimaryUserAddress msRTCSIP-UserEnabled name
    nTSecurityDescriptor o objectCategory objectClass objectGUID objectSid operatingSystem operatingSystemServicePack
    operatingSystemVersion otherFacsimileTelephoneNumber otherHomePhone otherIpPhone otherMailbox otherMobile otherPager
    otherTelephone ou pager personalTitle physicalDeliveryOfficeName postalAddress postalCode postOfficeBox
    preferredLanguage primaryGroupID profilePath proxyAddresses publicDelegates pwdLastSet registeredAddress replPropertyMetaData
    roomNumber sAMAccountName sAMAccountType scriptPath sDRightsEffective seeAlso serialNumber servicePrincipalName
    showInAddressBook sIDHistory sn st street streetAddress systemFlags targetAddress telephoneAssistant telephoneNumber
    telexNumber thumbnailPhoto title uid uidNumber gidNumber unixHomeDirectory loginShell url userAccountControl
    userCertificate userParameters userPassword userPrincipalName userSMIMECertificate userWorkstations uSNChanged
    uSNCreated whenChanged whenCreated wWWHomePage
    """
}
