/// The names of parameters that users are made and changed with.
enum UserParameters {
  static let names: StaticString = """
    AccountExpirationDate AccountNotDelegated AllowReversiblePasswordEncryption CannotChangePassword City Company Country
    Department Description DisplayName Division EmailAddress EmployeeID EmployeeNumber Fax GivenName HomeDirectory
    HomeDrive HomePage HomePhone Initials LogonWorkstations Manager MobilePhone Office OfficePhone Organization
    OtherName PasswordNeverExpires PasswordNotRequired POBox PostalCode ProfilePath SamAccountName ScriptPath
    SmartcardLogonRequired State StreetAddress Surname Title TrustedForDelegation UserPrincipalName
    """
}
