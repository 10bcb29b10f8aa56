import ADSyncWorld
import PSEngine
import PSRuntime

/// Objects of the module MSOnline.
enum OnlineRecord {
  private static let namespace = "Microsoft.Online.Administration."
  nonisolated(unsafe) static let user = PSType(namespace + "User", base: .object)
  nonisolated(unsafe) static let group = PSType(namespace + "Group", base: .object)
  nonisolated(unsafe) static let member = PSType(namespace + "GroupMember", base: .object)
  nonisolated(unsafe) static let contact = PSType(namespace + "Contact", base: .object)
  nonisolated(unsafe) static let domain = PSType(namespace + "Domain", base: .object)
  nonisolated(unsafe) static let role = PSType(namespace + "Role", base: .object)
  nonisolated(unsafe) static let roleMember = PSType(namespace + "RoleMember", base: .object)
  nonisolated(unsafe) static let company = PSType(namespace + "CompanyInformation", base: .object)
  nonisolated(unsafe) static let syncConfiguration = PSType(namespace + "DirSyncConfiguration", base: .object)
  nonisolated(unsafe) static let syncFeature = PSType(namespace + "DirSyncFeatureDetails", base: .object)
  nonisolated(unsafe) static let passwordPolicy = PSType(namespace + "PasswordPolicy", base: .object)

  static var types: [PSType] {
    [
      user, group, member, contact, domain, role, roleMember, company, syncConfiguration, syncFeature, passwordPolicy,
    ]
  }

  static func make(_ type: PSType, _ properties: [(String, Value)]) -> RecordObject {
    RecordObject(type, properties.map { RecordObject.Property($0.0, $0.1) })
  }

  static let userProperties: StaticString = """
    AlternateEmailAddresses @list
    AlternateMobilePhones @list
    AlternativeSecurityIds @list
    BlockCredential @blocked
    City city
    CloudExchangeRecipientDisplayType
    Country country
    Department department
    DirSyncProvisioningErrors @list
    DisplayName @displayName
    Errors
    Fax facsimileTelephoneNumber
    FirstName givenName
    ImmutableId @immutable
    IndirectLicenseErrors @list
    IsBlackberryUser @false
    IsLicensed @false
    LastDirSyncTime @lastSync
    LastName surname
    LastPasswordChangeTimestamp @lastPassword
    LicenseAssignmentDetails @list
    LicenseReconciliationNeeded @false
    Licenses @list
    LiveId
    MSExchRecipientTypeDetails
    MSRtcSipDeploymentLocator
    MSRtcSipPrimaryUserAddress
    MobilePhone mobile
    ObjectId @guid
    Office physicalDeliveryOfficeName
    OverallProvisioningStatus
    PasswordNeverExpires @neverExpires
    PasswordResetNotRequiredDuringActivate
    PhoneNumber telephoneNumber
    PortalSettings
    PostalCode postalCode
    PreferredDataLocation
    PreferredLanguage preferredLanguage
    ProxyAddresses @proxies
    ReleaseTrack
    ServiceInformation @list
    SignInName @upn
    SoftDeletionTimestamp
    State state
    StreetAddress streetAddress
    StrongAuthenticationMethods @list
    StrongAuthenticationPhoneAppDetails @list
    StrongAuthenticationProofupTime
    StrongAuthenticationRequirements @list
    StrongAuthenticationUserDetails
    StrongPasswordRequired @strong
    StsRefreshTokensValidFrom @lastPassword
    Title title
    UsageLocation usageLocation
    UserLandingPageIdentifierForO365Shell
    UserPrincipalName @upn
    UserThemeIdentifierForO365Shell
    UserType @member
    ValidationStatus
    WhenCreated @created
    """

  static let groupProperties: StaticString = """
    CommonName commonName
    Description description
    DirSyncProvisioningErrors @list
    DisplayName @displayName
    EmailAddress mail
    Errors
    GroupType @groupType
    IsSystem @false
    LastDirSyncTime @lastSync
    ManagedBy
    ObjectId @guid
    ProxyAddresses @proxies
    ValidationStatus
    """

  static let contactProperties: StaticString = """
    City city
    CompanyName company
    Department department
    DisplayName @displayName
    EmailAddress mail
    FirstName givenName
    LastDirSyncTime @lastSync
    LastName surname
    ObjectId @guid
    Title title
    """

  static let memberProperties: StaticString = """
    CommonName commonName
    DisplayName @displayName
    EmailAddress mail
    GroupMemberType @User
    IsLicensed @false
    LastDirSyncTime @lastSync
    ObjectId @guid
    OverallProvisioningStatus
    ValidationStatus
    """
}
