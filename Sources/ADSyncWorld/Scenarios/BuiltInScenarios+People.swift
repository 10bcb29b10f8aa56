extension BuiltInScenarios {
  /// Worlds in which something is special about a person.
  static let people: StaticString = """
    name: must-change-password
    summary: 'paula.temporary must change the password at next logon: her hash is filtered.'
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: paula.temporary
              passwordAge: 3 days
              mustChangePassword: true
    ---
    name: cloud-reset
    summary: carl.portal changed his password in the cloud; it counts until the next change on premises.
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: carl.portal
              passwordAge: 3 days
              cloudReset: true
    ---
    name: duplicate-names
    summary: 'dora.double has the sign-in name of ada.sample: the tenant refuses her.'
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: dora.double
              passwordAge: 3 days
              attributes:
                userPrincipalName: ada.sample@contoso.com
    ---
    name: out-of-scope
    summary: otis.outside was moved to a container that is not synchronized.
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: otis.outside
              passwordAge: 3 days
              container: OU=Excluded
              passwordLog:
                - status: Success
                  ago: 2 days
    ---
    name: old-account
    summary: 'olga.ancient has an account older than Windows Server 2003: there is no hash to send.'
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: olga.ancient
              passwordHash: false
              passwordAge: 4000 days
    ---
    name: account-expired
    summary: erik.expired has an account that ran out two days ago; accountExpires is not synchronized.
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: erik.expired
              passwordAge: 3 days
              expiredFor: 2 days
    ---
    name: password-expired
    summary: willy.expired and old.password have passwords that have expired on premises; they sign in to the cloud.
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: old.password
              passwordAge: 100 days
    ---
    name: smartcard
    summary: simon.card needs a smart card for interactive logon.
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: simon.card
              passwordAge: 3 days
              smartcardRequired: true
    ---
    name: inetorgperson
    summary: 'ines.person is an inetOrgPerson: password hash sync does not support her class.'
    base: contoso
    forests:
      - name: contoso.com
        people:
          users:
            - account: ines.person
              passwordAge: 3 days
              class: inetOrgPerson
    ---
    name: not-exported
    summary: nils.pending waits for his first export to the tenant; the scheduler is off.
    base: contoso
    scheduler:
      enabled: false
    forests:
      - name: contoso.com
        people:
          users:
            - account: nils.pending
              passwordAge: 3 days
              exported: false
    ---
    name: log-statuses
    summary: lotte.log has an attempt of every status in her password sync log.
    base: contoso
    server:
      build: 2.2.1.0
    forests:
      - name: contoso.com
        people:
          users:
            - account: lotte.log
              passwordAge: 30 days
              passwordLog:
                - {status: MigratedCheckDetailsForMoreInfo, ago: 6 days}
                - {status: SourceConnectorNotPresent, ago: 5 days}
                - {status: NoTargetConnection, ago: 4 days}
                - {status: TargetNotExportedToDirectory, ago: 3 days}
                - {status: FilteredByTarget, ago: 2 days}
                - {status: Unknown, ago: 40 hours}
                - {status: Error, ago: 30 hours}
                - {status: MissingAttribute, ago: 20 hours}
                - {status: RetryRequestedByTarget, ago: 10 hours}
                - {status: Success, ago: 5 hours}

    """

  /// Worlds in which the rules for passwords are special.
  static let passwords: StaticString = """
    name: temporary-passwords
    summary: A build and a tenant that synchronize temporary passwords.
    base: contoso
    server:
      build: 2.0.3.0
    tenants:
      - name: contoso.onmicrosoft.com
        features:
          forcePasswordChangeOnLogOn: true
    ---
    name: cloud-password-policy
    summary: The cloud's password expiry counts for synchronized users too.
    base: contoso
    server:
      build: 2.2.1.0
    tenants:
      - name: contoso.onmicrosoft.com
        passwordPolicyForSyncedUsers: true
    ---
    name: password-writeback
    summary: Password writeback is licensed and on.
    base: contoso
    tenants:
      - name: contoso.onmicrosoft.com
        passwordWriteback: true
    ---
    name: domain-services
    summary: Azure AD Domain Services want legacy keys; kira.keyless has none.
    base: contoso
    tenants:
      - name: contoso.onmicrosoft.com
        domainServices: true
    forests:
      - name: contoso.com
        people:
          users:
            - account: kira.keyless
              passwordAge: 3 days
              kerberosKeys: false
    ---
    name: selective-few-excluded
    summary: 'Selective password sync: all but those whose adminDescription is PHSFiltered.'
    base: contoso
    server:
      build: 2.2.1.0
    passwordSync:
      selection: few-excluded
    forests:
      - name: contoso.com
        people:
          users:
            - account: felix.filtered
              passwordAge: 3 days
              attributes: {adminDescription: PHSFiltered}
    ---
    name: selective-few-included
    summary: 'Selective password sync: only those whose adminDescription is PHSIncluded.'
    base: contoso
    server:
      build: 2.2.1.0
    passwordSync:
      selection: few-included
    forests:
      - name: contoso.com
        people:
          users:
            - account: ingo.included
              passwordAge: 3 days
              attributes: {adminDescription: PHSIncluded}

    """
}
