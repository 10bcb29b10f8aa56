import PSRuntime

/// Objects of the module AzureAD.
enum OpenRecord {
  private static let namespace = "Microsoft.Open.AzureAD.Model."
  nonisolated(unsafe) static let user = PSType(namespace + "User", base: .object)
  nonisolated(unsafe) static let group = PSType(namespace + "Group", base: .object)
  nonisolated(unsafe) static let tenantDetail = PSType(namespace + "TenantDetail", base: .object)
  nonisolated(unsafe) static let domain = PSType(namespace + "Domain", base: .object)
  nonisolated(unsafe) static let context = PSType(
    "Microsoft.Open.Azure.AD.CommonLibrary.PSAzureContext", base: .object)

  static var types: [PSType] { [user, group, tenantDetail, domain, context] }

  static let userProperties: StaticString = """
    ExtensionProperty
    DeletionTimestamp
    ObjectId @id
    ObjectType @User
    AccountEnabled @enabled
    AgeGroup
    AssignedLicenses @list
    AssignedPlans @list
    City city
    CompanyName company
    ConsentProvidedForMinor
    Country country
    CreationType
    Department department
    DirSyncEnabled @synced
    DisplayName @displayName
    FacsimileTelephoneNumber facsimileTelephoneNumber
    GivenName givenName
    IsCompromised
    ImmutableId @immutable
    JobTitle title
    LastDirSyncTime @lastSync
    LegalAgeGroupClassification
    Mail mail
    MailNickName @nickname
    Mobile mobile
    OnPremisesSecurityIdentifier @sid
    OtherMails @list
    PasswordPolicies @policies
    PasswordProfile
    PhysicalDeliveryOfficeName physicalDeliveryOfficeName
    PostalCode postalCode
    PreferredLanguage preferredLanguage
    ProvisionedPlans @list
    ProvisioningErrors @list
    ProxyAddresses @proxies
    RefreshTokensValidFromDateTime @lastPassword
    ShowInAddressList
    SignInNames @list
    SipProxyAddress
    State state
    StreetAddress streetAddress
    Surname surname
    TelephoneNumber telephoneNumber
    UsageLocation usageLocation
    UserPrincipalName @upn
    UserState
    UserStateChangedOn
    UserType @member
    """

  static let groupProperties: StaticString = """
    DeletionTimestamp
    ObjectId @id
    ObjectType @Group
    Description description
    DirSyncEnabled @synced
    DisplayName @displayName
    LastDirSyncTime @lastSync
    Mail mail
    MailEnabled @mailEnabled
    MailNickName @displayName
    OnPremisesSecurityIdentifier @sid
    ProvisioningErrors @list
    ProxyAddresses @proxies
    SecurityEnabled @security
    """
}
