import PSRuntime

/// Objects of the modules Microsoft.Graph.
enum GraphRecord {
  private static let namespace = "Microsoft.Graph.PowerShell.Models.MicrosoftGraph"
  nonisolated(unsafe) static let user = PSType(namespace + "User", base: .object)
  nonisolated(unsafe) static let group = PSType(namespace + "Group", base: .object)
  nonisolated(unsafe) static let directoryObject = PSType(namespace + "DirectoryObject", base: .object)
  nonisolated(unsafe) static let organization = PSType(namespace + "Organization", base: .object)
  nonisolated(unsafe) static let domain = PSType(namespace + "Domain", base: .object)
  nonisolated(unsafe) static let synchronization = PSType(
    namespace + "OnPremisesDirectorySynchronization", base: .object)
  nonisolated(unsafe) static let features = PSType(
    namespace + "OnPremisesDirectorySynchronizationFeature", base: .object)
  nonisolated(unsafe) static let configuration = PSType(
    namespace + "OnPremisesDirectorySynchronizationConfiguration", base: .object)
  nonisolated(unsafe) static let prevention = PSType(
    namespace + "OnPremisesAccidentalDeletionPrevention", base: .object)
  nonisolated(unsafe) static let passwordProfile = PSType(namespace + "PasswordProfile", base: .object)
  nonisolated(unsafe) static let context = PSType(
    "Microsoft.Graph.PowerShell.Authentication.AuthContext", base: .object)

  static var types: [PSType] {
    [
      user, group, directoryObject, organization, domain, synchronization, features, configuration, prevention,
      passwordProfile, context,
    ]
  }

  /// What the service returns without `-Property`.
  static let usual: Set<String> = [
    "businessphones", "displayname", "givenname", "id", "jobtitle", "mail", "mobilephone", "officelocation",
    "preferredlanguage", "surname", "userprincipalname",
  ]

  static let userProperties: StaticString = """
    AboutMe
    AccountEnabled @enabled
    AgeGroup
    AssignedLicenses @list
    AssignedPlans @list
    Birthday
    BusinessPhones @phones
    City city
    CompanyName company
    Country country
    CreatedDateTime @created
    CreationType
    DeletedDateTime
    Department department
    DisplayName @displayName
    EmployeeHireDate
    EmployeeId employeeId
    EmployeeType employeeType
    FaxNumber facsimileTelephoneNumber
    GivenName givenName
    HireDate
    Id @id
    Identities @list
    ImAddresses @list
    IsResourceAccount
    JobTitle title
    LastPasswordChangeDateTime @lastPassword
    Mail mail
    MailNickname @nickname
    Manager
    MobilePhone mobile
    OfficeLocation physicalDeliveryOfficeName
    OnPremisesDistinguishedName @onPremDN
    OnPremisesDomainName dnsDomainName
    OnPremisesImmutableId @immutable
    OnPremisesLastSyncDateTime @lastSync
    OnPremisesProvisioningErrors @list
    OnPremisesSamAccountName onPremisesSamAccountName
    OnPremisesSecurityIdentifier @sid
    OnPremisesSyncEnabled @synced
    OnPremisesUserPrincipalName @onPremUPN
    OtherMails @list
    PasswordPolicies @policies
    PasswordProfile
    PostalCode postalCode
    PreferredLanguage preferredLanguage
    ProxyAddresses @proxies
    SecurityIdentifier
    ShowInAddressList
    SignInSessionsValidFromDateTime @lastPassword
    State state
    StreetAddress streetAddress
    Surname surname
    UsageLocation usageLocation
    UserPrincipalName @upn
    UserType @member
    AdditionalProperties
    """

  static let groupProperties: StaticString = """
    CreatedDateTime @created
    DeletedDateTime
    Description description
    DisplayName @displayName
    GroupTypes @list
    Id @id
    Mail mail
    MailEnabled @mailEnabled
    MailNickname @displayName
    OnPremisesLastSyncDateTime @lastSync
    OnPremisesSecurityIdentifier @sid
    OnPremisesSyncEnabled @synced
    ProxyAddresses @proxies
    SecurityEnabled @security
    AdditionalProperties
    """
}
