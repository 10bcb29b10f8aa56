import PSEngine
import PSRuntime

/// Refuses to run: there are no requests over the network here. Parameters of Microsoft.PowerShell.Utility/Invoke-WebRequest.
struct InvokeWebRequestCommand: RefusedCmdlet {
  static let subject = "requests over the network"
  static let metadata = CmdletMetadata(.invoke, "WebRequest", defaultParameterSet: "StandardMethod")

  static let parameters: [Parameter<Self>] = [
    .init("UseBasicParsing") { (_: inout Self, _: SwitchParameter) in },
    .init("Uri", .mandatory, .position(0), .validateNotNullOrEmpty) { (_: inout Self, _: UriParameter) in },
    .init("HttpVersion") { (_: inout Self, _: VersionParameter) in },
    .init("WebSession") { (_: inout Self, _: WebRequestSessionParameter) in },
    .init("SessionVariable", .alias("SV")) { (_: inout Self, _: PSString) in },
    .init("AllowUnencryptedAuthentication") { (_: inout Self, _: SwitchParameter) in },
    .init("Authentication") { (_: inout Self, _: WebAuthenticationType) in },
    .init("Credential") { (_: inout Self, _: PSCredentialParameter) in },
    .init("UseDefaultCredentials") { (_: inout Self, _: SwitchParameter) in },
    .init("CertificateThumbprint", .validateNotNullOrEmpty) { (_: inout Self, _: PSString) in },
    .init("Certificate", .validateNotNull) { (_: inout Self, _: X509CertificateParameter) in },
    .init("SkipCertificateCheck") { (_: inout Self, _: SwitchParameter) in },
    .init("SslProtocol") { (_: inout Self, _: WebSslProtocol) in },
    .init("Token") { (_: inout Self, _: SecureStringParameter) in },
    .init("UserAgent") { (_: inout Self, _: PSString) in },
    .init("DisableKeepAlive") { (_: inout Self, _: SwitchParameter) in },
    .init("ConnectionTimeoutSeconds", .alias("TimeoutSec"), .validateRange(0, .max)) { (_: inout Self, _: Int32) in },
    .init("OperationTimeoutSeconds", .validateRange(0, .max)) { (_: inout Self, _: Int32) in },
    .init("Headers") { (_: inout Self, _: DictionaryParameter?) in },
    .init("SkipHeaderValidation") { (_: inout Self, _: SwitchParameter) in },
    .init("AllowInsecureRedirect") { (_: inout Self, _: SwitchParameter) in },
    .init("MaximumRedirection", .validateRange(0, .max)) { (_: inout Self, _: Int32) in },
    .init("MaximumRetryCount", .validateRange(0, .max)) { (_: inout Self, _: Int32) in },
    .init("PreserveAuthorizationOnRedirect") { (_: inout Self, _: SwitchParameter) in },
    .init("RetryIntervalSec", .validateRange(1, .max)) { (_: inout Self, _: Int32) in },
    .init("Method", .sets(["StandardMethod", "StandardMethodNoProxy"])) {
      (_: inout Self, _: WebRequestMethodParameter) in
    },
    .init(
      "CustomMethod", .sets(["CustomMethod", "CustomMethodNoProxy"], .mandatory), .alias("CM"), .validateNotNullOrEmpty
    ) { (_: inout Self, _: PSString) in },
    .init("PreserveHttpMethodOnRedirect") { (_: inout Self, _: SwitchParameter) in },
    .init("UnixSocket", .validateNotNullOrEmpty) { (_: inout Self, _: UnixSocketParameter) in },
    .init("Proxy", .sets(["CustomMethod", "StandardMethod"])) { (_: inout Self, _: UriParameter) in },
    .init("ProxyCredential", .sets(["CustomMethod", "StandardMethod"])) { (_: inout Self, _: PSCredentialParameter) in
    },
    .init("ProxyUseDefaultCredentials", .sets(["CustomMethod", "StandardMethod"])) {
      (_: inout Self, _: SwitchParameter) in
    },
    .init("NoProxy", .sets(["CustomMethodNoProxy", "StandardMethodNoProxy"], .mandatory)) {
      (_: inout Self, _: SwitchParameter) in
    },
    .init("Body", .valueFromPipeline) { (_: inout Self, _: Value) in },
    .init("Form") { (_: inout Self, _: DictionaryParameter?) in },
    .init("ContentType") { (_: inout Self, _: PSString) in },
    .init("TransferEncoding", .validateSet("chunked", "compress", "deflate", "gzip", "identity")) {
      (_: inout Self, _: PSString) in
    },
    .init("InFile", .validateNotNullOrEmpty) { (_: inout Self, _: PSString) in },
    .init("OutFile", .validateNotNullOrEmpty) { (_: inout Self, _: PSString) in },
    .init("PassThru") { (_: inout Self, _: SwitchParameter) in },
    .init("Resume") { (_: inout Self, _: SwitchParameter) in },
    .init("SkipHttpErrorCheck") { (_: inout Self, _: SwitchParameter) in },
  ]
}
