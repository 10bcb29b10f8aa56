import PSEngine
import PSFormatting
import PSRuntime

/// The tables that the cloud modules' format files give their objects.
enum CloudViews {
  /// Registers the views when the first module signs in.
  static func register(in session: SessionState) {
    let marker = session.storage(Marker.self) { Marker() }
    guard !marker.isSet else { return }
    marker.isSet = true
    for line in String(describing: tables).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let type = words.first, words.count > 2 else { continue }
      let view = FormatViewDefinition(name: type, kind: words[1] == "T" ? .table : .list)
      view.isAutoSize = true
      view.columns = words.dropFirst(2).map { FormatItem(.property(PSString.make($0)), label: $0) }
      session.formatting.add([view], for: type)
    }
  }

  private final class Marker {
    var isSet = false
  }

  /// Type, T for a table or L for a list, and the properties.
  private static let tables: StaticString = """
    Microsoft.Online.Administration.User T UserPrincipalName DisplayName isLicensed
    Microsoft.Online.Administration.Group T ObjectId DisplayName GroupType Description
    Microsoft.Online.Administration.GroupMember T GroupMemberType EmailAddress DisplayName
    Microsoft.Online.Administration.Contact T DisplayName EmailAddress
    Microsoft.Online.Administration.Domain T Name Status Authentication
    Microsoft.Online.Administration.Role T ObjectId Name Description
    Microsoft.Online.Administration.RoleMember T RoleMemberType EmailAddress DisplayName isLicensed
    Microsoft.Online.Administration.CompanyInformation L DisplayName PreferredLanguage Street City State PostalCode Country CountryLetterCode TelephoneNumber MarketingNotificationEmails TechnicalNotificationEmails SelfServePasswordResetEnabled UsersPermissionToCreateGroupsEnabled UsersPermissionToCreateLOBAppsEnabled UsersPermissionToReadOtherUsersEnabled UsersPermissionToUserConsentToAppEnabled DirectorySynchronizationEnabled DirSyncServiceAccount LastDirSyncTime LastPasswordSyncTime PasswordSynchronizationEnabled
    Microsoft.Open.AzureAD.Model.User T ObjectId DisplayName UserPrincipalName UserType
    Microsoft.Open.AzureAD.Model.Group T ObjectId DisplayName Description
    Microsoft.Open.AzureAD.Model.TenantDetail T ObjectId DisplayName VerifiedDomains
    Microsoft.Open.AzureAD.Model.Domain T Name AvailabilityStatus AuthenticationType
    Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser T DisplayName Id Mail UserPrincipalName
    Microsoft.Graph.PowerShell.Models.MicrosoftGraphGroup T DisplayName Id MailNickname Description GroupTypes
    Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryObject T Id DeletedDateTime
    Microsoft.Graph.PowerShell.Models.MicrosoftGraphOrganization T Id DisplayName
    Microsoft.Graph.PowerShell.Models.MicrosoftGraphDomain T Id AuthenticationType IsDefault IsVerified
    Microsoft.Graph.PowerShell.Models.MicrosoftGraphOnPremisesDirectorySynchronization T Id
    """
}
