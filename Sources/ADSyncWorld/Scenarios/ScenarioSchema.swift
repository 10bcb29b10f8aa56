/// The JSON schema of scenario files: what `rehearse world schema` prints and files are checked against.
enum ScenarioSchema {
  /// The schema as JSON, which is YAML too.
  static let text: StaticString = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A scenario of Rehearse",
      "description": "A simulated Azure AD Connect server with its forests and tenants.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {"type": "string", "description": "The name that --world takes."},
        "summary": {"type": "string", "description": "One sentence that says what is special in it."},
        "base": {"type": "string", "description": "A built-in scenario or a file: what is not said here stands there."},
        "time": {"type": "string", "format": "date-time", "description": "The world's time; without it the real one."},
        "history": {"$ref": "#/$defs/duration", "description": "How far the event log and the run history reach back."},
        "synchronized": {"type": "boolean", "description": "Everything had been synchronized before the world began."},
        "wizardOpen": {"type": "boolean", "description": "The wizard is open: the scheduler waits."},
        "server": {"$ref": "#/$defs/server"},
        "forests": {"type": "array", "items": {"$ref": "#/$defs/forest"}},
        "tenants": {"type": "array", "items": {"$ref": "#/$defs/tenant"}},
        "passwordSync": {"$ref": "#/$defs/passwordSync"},
        "scheduler": {"$ref": "#/$defs/scheduler"},
        "faults": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/faultName"}, {"$ref": "#/$defs/fault"}]}}
      },
      "$defs": {
        "duration": {"type": "string", "format": "duration", "description": "7.00:00:00, 00:30:00, 5 hours, 20 days"},
        "names": {"type": "array", "items": {"type": "string"}},
        "server": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "name": {"type": "string"},
            "build": {"type": "string", "format": "build"},
            "elevated": {"type": "boolean", "description": "The session was started with Run as administrator."},
            "executionPolicy": {
              "enum": ["Unrestricted", "RemoteSigned", "AllSigned", "Restricted", "Bypass", "Undefined"]
            },
            "fipsPolicy": {"type": "boolean", "description": "Use FIPS compliant algorithms is on."},
            "md5Allowed": {"type": "boolean", "description": "miiserver.exe.config switches the policy off for the engine."}
          }
        },
        "forest": {
          "type": "object", "additionalProperties": false, "required": ["name"],
          "properties": {
            "name": {"type": "string", "format": "dns-name"},
            "netbios": {"type": "string"},
            "domainControllers": {"$ref": "#/$defs/names"},
            "connector": {"type": "boolean", "description": "A connector reads it."},
            "passwordSync": {"type": "boolean", "description": "The channel of password hash sync is on."},
            "account": {"type": "string", "description": "The account that the connector uses."},
            "containers": {"$ref": "#/$defs/names", "description": "Distinguished names of the containers in scope."},
            "connectorId": {"type": "string", "format": "uuid"},
            "partitionId": {"type": "string", "format": "uuid"},
            "domainId": {"type": "string", "format": "uuid"},
            "people": {"$ref": "#/$defs/people"}
          }
        },
        "people": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "standard": {"type": "boolean", "description": "The 25 people of contoso.com."},
            "generatedUsers": {"type": "integer", "minimum": 0, "maximum": 1000000},
            "generatedGroups": {"type": "integer", "minimum": 0, "maximum": 100000},
            "seed": {"type": "integer", "minimum": 0, "description": "The same seed gives the same people."},
            "users": {"type": "array", "items": {"$ref": "#/$defs/user"}}
          }
        },
        "user": {
          "type": "object", "additionalProperties": false, "required": ["account"],
          "properties": {
            "account": {"type": "string", "description": "sAMAccountName"},
            "givenName": {"type": "string"},
            "surname": {"type": "string"},
            "title": {"type": "string"},
            "department": {"type": "string"},
            "class": {"enum": ["user", "inetOrgPerson", "contact"]},
            "container": {"type": "string", "description": "Below the domain, such as CN=Users."},
            "password": {"type": "string"},
            "passwordAge": {"$ref": "#/$defs/duration"},
            "passwordHash": {"type": "boolean", "description": "false: an account older than Windows Server 2003."},
            "kerberosKeys": {"type": "boolean"},
            "enabled": {"type": "boolean"},
            "mustChangePassword": {"type": "boolean"},
            "passwordNeverExpires": {"type": "boolean"},
            "smartcardRequired": {"type": "boolean"},
            "expiredFor": {"$ref": "#/$defs/duration", "description": "accountExpires lies so far back."},
            "exported": {"type": "boolean", "description": "false: it has not been exported to the tenant yet."},
            "cloudReset": {"type": "boolean", "description": "The password was reset in the cloud after the last sync."},
            "attributes": {"type": "object", "additionalProperties": {
              "anyOf": [{"type": "string"}, {"$ref": "#/$defs/names"}]
            }},
            "passwordLog": {"type": "array", "items": {"$ref": "#/$defs/attempt"}}
          }
        },
        "attempt": {
          "type": "object", "additionalProperties": false, "required": ["status"],
          "properties": {
            "status": {"enum": [
              "Success", "FilteredByTarget", "NoTargetConnection", "SourceConnectorNotPresent",
              "TargetNotExportedToDirectory", "MigratedCheckDetailsForMoreInfo", "Error", "Unknown", "MissingAttribute",
              "RetryRequestedByTarget"
            ]},
            "ago": {"$ref": "#/$defs/duration"}
          }
        },
        "tenant": {
          "type": "object", "additionalProperties": false, "required": ["name"],
          "properties": {
            "name": {"type": "string", "format": "dns-name"},
            "connector": {"type": "boolean"},
            "features": {
              "type": "object", "additionalProperties": false,
              "properties": {
                "passwordHashSync": {"type": "boolean"},
                "forcePasswordChangeOnLogOn": {"type": "boolean"},
                "userWriteback": {"type": "boolean"},
                "deviceWriteback": {"type": "boolean"},
                "unifiedGroupWriteback": {"type": "boolean"},
                "groupWritebackV2": {"type": "boolean"}
              }
            },
            "directorySync": {"type": "boolean", "description": "Directory synchronization is activated."},
            "passwordPolicyForSyncedUsers": {"type": "boolean"},
            "passwordWriteback": {"type": "boolean"},
            "domainServices": {"type": "boolean", "description": "Azure AD Domain Services want legacy keys."},
            "cloudUsers": {"$ref": "#/$defs/names", "description": "Names before the @ of users that only the cloud has."},
            "verifiedDomains": {"$ref": "#/$defs/names"},
            "connectorId": {"type": "string", "format": "uuid"},
            "partitionId": {"type": "string", "format": "uuid"}
          }
        },
        "passwordSync": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "switchedOffFor": {"$ref": "#/$defs/duration"},
            "stoppedFor": {"$ref": "#/$defs/duration", "description": "The manager ended with an exception so long ago."},
            "selection": {"enum": ["everyone", "few-excluded", "few-included"]}
          }
        },
        "scheduler": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "staging": {"type": "boolean"},
            "enabled": {"type": "boolean"},
            "suspended": {"type": "boolean"},
            "interval": {"$ref": "#/$defs/duration"},
            "deletionThreshold": {"type": "integer", "minimum": 0, "description": "0 switches it off."}
          }
        },
        "faultName": {
          "enum": [
            "health-task",
            "no-replication-permission", "cannot-resolve-controller", "cannot-locate-controller",
            "wrong-account-password", "rpc-error", "ldap-error", "cryptographic-error", "internal-error",
            "unreachable-controller",
            "password-sync-not-activated", "directory-sync-not-activated", "access-denied", "service-busy",
            "endpoint-not-found", "security-negotiation", "user-realm-discovery", "account-not-in-tenant",
            "old-password", "account-disabled", "invalid-password", "tenant-not-found"
          ]
        },
        "fault": {
          "type": "object", "additionalProperties": false, "required": ["fault"],
          "properties": {
            "fault": {"$ref": "#/$defs/faultName"},
            "connector": {"type": "string", "description": "The forest; without it every forest."}
          }
        }
      }
    }
    """#
}

extension Scenario {
  /// The JSON schema of scenario files.
  public static var schema: String { ScenarioSchema.text.description }
}
