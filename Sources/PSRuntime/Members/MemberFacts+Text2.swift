// swift-format-ignore-file

extension MemberFacts {
  /// Types `System.TimeSpan` to `System.Text.Encoding`; the form is described at `MemberFacts`.
  static let text2: StaticString = #"""
=System.TimeSpan	System.ValueType
c	new(long ticks)
c	new(int hours, int minutes, int seconds)
c	new(int days, int hours, int minutes, int seconds)
c	new(int days, int hours, int minutes, int seconds, int milliseconds)
c	new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
p	Ticks	long
p	Days	int
p	Hours	int
p	Milliseconds	int
p	Microseconds	int
p	Nanoseconds	int
p	Minutes	int
p	Seconds	int
p	TotalDays	double
p	TotalHours	double
p	TotalMilliseconds	double
p	TotalMicroseconds	double
p	TotalNanoseconds	double
p	TotalMinutes	double
p	TotalSeconds	double
m	Add	timespan Add(timespan ts)
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(timespan value)|int IComparable.CompareTo(System.Object obj)|int IComparable[timespan].CompareTo(timespan other)
m	Divide	timespan Divide(double divisor)|double Divide(timespan ts)
m	Duration	timespan Duration()
m	Equals	bool Equals(System.Object value)|bool Equals(timespan obj)|bool IEquatable[timespan].Equals(timespan other)
m	GetHashCode	int GetHashCode()
m	Multiply	timespan Multiply(double factor)
m	Negate	timespan Negate()
m	Subtract	timespan Subtract(timespan ts)
m	ToString	string ToString()|string ToString(string format)|string ToString(string format, System.IFormatProvider formatProvider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
P	HoursPerDay	int
P	MaxValue	timespan
P	MicrosecondsPerDay	long
P	MicrosecondsPerHour	long
P	MicrosecondsPerMillisecond	long
P	MicrosecondsPerMinute	long
P	MicrosecondsPerSecond	long
P	MillisecondsPerDay	long
P	MillisecondsPerHour	long
P	MillisecondsPerMinute	long
P	MillisecondsPerSecond	long
P	MinutesPerDay	long
P	MinutesPerHour	long
P	MinValue	timespan
P	NanosecondsPerTick	long
P	SecondsPerDay	long
P	SecondsPerHour	long
P	SecondsPerMinute	long
P	TicksPerDay	long
P	TicksPerHour	long
P	TicksPerMicrosecond	long
P	TicksPerMillisecond	long
P	TicksPerMinute	long
P	TicksPerSecond	long
P	Zero	timespan
M	Compare	Compare(timespan t1, timespan t2)
M	Equals	Equals(timespan t1, timespan t2)
M	FromDays	FromDays(double value)|FromDays(int days, int hours, long minutes, long seconds, long milliseconds, long microseconds)|FromDays(int days)
M	FromHours	FromHours(double value)|FromHours(int hours, long minutes, long seconds, long milliseconds, long microseconds)|FromHours(int hours)
M	FromMicroseconds	FromMicroseconds(double value)|FromMicroseconds(long microseconds)
M	FromMilliseconds	FromMilliseconds(double value)|FromMilliseconds(long milliseconds, long microseconds)|FromMilliseconds(long milliseconds)
M	FromMinutes	FromMinutes(double value)|FromMinutes(long minutes, long seconds, long milliseconds, long microseconds)|FromMinutes(long minutes)
M	FromSeconds	FromSeconds(double value)|FromSeconds(long seconds, long milliseconds, long microseconds)|FromSeconds(long seconds)
M	FromTicks	FromTicks(long value)
M	Parse	Parse(string input, System.IFormatProvider formatProvider)|Parse(string s)
M	ParseExact	ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)|ParseExact(string input, string format, System.IFormatProvider formatProvider)|ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)|ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)
M	TryParse	TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)|TryParse(string s, [ref] timespan result)
M	TryParseExact	TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)|TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)|TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)|TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)
=System.Guid	System.ValueType
c	new(byte[] b)
c	new(System.ReadOnlySpan[byte] b)
c	new(System.ReadOnlySpan[byte] b, bool bigEndian)
c	new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
c	new(int a, short b, short c, byte[] d)
c	new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
c	new(string g)
p	Variant	int
p	Version	int
m	CompareTo	int CompareTo(guid value)|int CompareTo(System.Object value)
m	Equals	bool Equals(guid g)|bool Equals(System.Object o)
m	GetHashCode	int GetHashCode()
m	ToByteArray	byte[] ToByteArray()|byte[] ToByteArray(bool bigEndian)
m	ToString	string ToString()|string ToString(string format, System.IFormatProvider provider)|string ToString(string format)
P	AllBitsSet	guid
P	Empty	guid
M	CreateVersion7	CreateVersion7()|CreateVersion7(System.DateTimeOffset timestamp)
M	NewGuid	guid NewGuid()
M	Parse	guid Parse(string input)|guid Parse(string s, System.IFormatProvider provider)
M	ParseExact	ParseExact(string input, string format)
M	TryParse	bool TryParse(string input, [ref] guid result)|bool TryParse(string s, System.IFormatProvider provider, [ref] guid result)
M	TryParseExact	TryParseExact(string input, string format, [ref] guid result)
=System.Version	System.Object
c	new(int major, int minor, int build, int revision)
c	new(int major, int minor, int build)
c	new(int major, int minor)
c	new(string version)
c	new()
p	Build	int
p	Major	int
p	MajorRevision	short
p	Minor	int
p	MinorRevision	short
p	Revision	int
m	Clone	System.Object Clone()|System.Object ICloneable.Clone()
m	CompareTo	int CompareTo(System.Object version)|int CompareTo(version value)|int IComparable.CompareTo(System.Object obj)|int IComparable[version].CompareTo(version other)
m	Equals	bool Equals(System.Object obj)|bool Equals(version obj)|bool IEquatable[version].Equals(version other)
m	GetHashCode	int GetHashCode()
m	ToString	string ToString()|string ToString(int fieldCount)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten)|bool TryFormat(System.Span[char] destination, int fieldCount, [ref] int charsWritten)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten)|bool TryFormat(System.Span[byte] utf8Destination, int fieldCount, [ref] int bytesWritten)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
M	Parse	version Parse(string input)|version Parse(System.ReadOnlySpan[char] input)|version Parse(System.ReadOnlySpan[byte] utf8Text)
M	TryParse	bool TryParse(string input, [ref] version result)|bool TryParse(System.ReadOnlySpan[char] input, [ref] version result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] version result)
=System.Uri	System.Object
c	new(string uriString)
c	new(string uriString, bool dontEscape)
c	new(uri baseUri, string relativeUri, bool dontEscape)
c	new(string uriString, System.UriKind uriKind)
c	new(string uriString, [ref] System.UriCreationOptions creationOptions)
c	new(uri baseUri, string relativeUri)
c	new(uri baseUri, uri relativeUri)
p	AbsolutePath	string
p	AbsoluteUri	string
p	LocalPath	string
p	Authority	string
p	HostNameType	System.UriHostNameType
p	IsDefaultPort	bool
p	IsFile	bool
p	IsLoopback	bool
p	PathAndQuery	string
p	Segments	string[]
p	IsUnc	bool
p	Host	string
p	Port	int
p	Query	string
p	Fragment	string
p	Scheme	string
p	OriginalString	string
p	DnsSafeHost	string
p	IdnHost	string
p	IsAbsoluteUri	bool
p	UserEscaped	bool
p	UserInfo	string
m	Equals	Equals(System.Object comparand)|Equals(uri other)
m	GetComponents	GetComponents(System.UriComponents components, System.UriFormat format)
m	GetHashCode	GetHashCode()
m	GetLeftPart	GetLeftPart(System.UriPartial part)
m	IsBaseOf	IsBaseOf(uri uri)
m	IsWellFormedOriginalString	IsWellFormedOriginalString()
m	MakeRelative	MakeRelative(uri toUri)
m	MakeRelativeUri	MakeRelativeUri(uri uri)
m	ToString	ToString()
P	SchemeDelimiter	string
P	UriSchemeFile	string
P	UriSchemeFtp	string
P	UriSchemeFtps	string
P	UriSchemeGopher	string
P	UriSchemeHttp	string
P	UriSchemeHttps	string
P	UriSchemeMailto	string
P	UriSchemeNetPipe	string
P	UriSchemeNetTcp	string
P	UriSchemeNews	string
P	UriSchemeNntp	string
P	UriSchemeSftp	string
P	UriSchemeSsh	string
P	UriSchemeTelnet	string
P	UriSchemeWs	string
P	UriSchemeWss	string
M	CheckHostName	System.UriHostNameType CheckHostName(string name)
M	CheckSchemeName	bool CheckSchemeName(string schemeName)
M	Compare	int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)
M	EscapeDataString	string EscapeDataString(string stringToEscape)|string EscapeDataString(System.ReadOnlySpan[char] charsToEscape)
M	EscapeUriString	string EscapeUriString(string stringToEscape)
M	FromHex	int FromHex(char digit)
M	HexEscape	string HexEscape(char character)
M	HexUnescape	char HexUnescape(string pattern, [ref] int index)
M	IsHexDigit	bool IsHexDigit(char character)
M	IsHexEncoding	bool IsHexEncoding(string pattern, int index)
M	IsWellFormedUriString	bool IsWellFormedUriString(string uriString, System.UriKind uriKind)
M	TryCreate	bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)|bool TryCreate(string uriString, [ref] System.UriCreationOptions creationOptions, [ref] uri result)|bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)|bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)
M	TryEscapeDataString	bool TryEscapeDataString(System.ReadOnlySpan[char] charsToEscape, System.Span[char] destination, [ref] int charsWritten)
M	TryUnescapeDataString	bool TryUnescapeDataString(System.ReadOnlySpan[char] charsToUnescape, System.Span[char] destination, [ref] int charsWritten)
M	UnescapeDataString	string UnescapeDataString(string stringToUnescape)|string UnescapeDataString(System.ReadOnlySpan[char] charsToUnescape)
=System.Math	System.Object
P	E	double
P	PI	double
P	Tau	double
M	Abs	Abs(decimal value)|Abs(double value)|Abs(short value)|Abs(int value)|Abs(long value)|Abs(System.IntPtr value)|Abs(sbyte value)|Abs(float value)
M	Acos	Acos(double d)
M	Acosh	Acosh(double d)
M	Asin	Asin(double d)
M	Asinh	Asinh(double d)
M	Atan	Atan(double d)
M	Atan2	Atan2(double y, double x)
M	Atanh	Atanh(double d)
M	BigMul	BigMul(int a, int b)|BigMul(long a, long b, [ref] long low)|BigMul(long a, long b)|BigMul(uint a, uint b)|BigMul(ulong a, ulong b, [ref] ulong low)|BigMul(ulong a, ulong b)
M	BitDecrement	BitDecrement(double x)
M	BitIncrement	BitIncrement(double x)
M	Cbrt	Cbrt(double d)
M	Ceiling	Ceiling(decimal d)|Ceiling(double a)
M	Clamp	Clamp(byte value, byte min, byte max)|Clamp(decimal value, decimal min, decimal max)|Clamp(double value, double min, double max)|Clamp(short value, short min, short max)|Clamp(int value, int min, int max)|Clamp(long value, long min, long max)|Clamp(System.IntPtr value, System.IntPtr min, System.IntPtr max)|Clamp(sbyte value, sbyte min, sbyte max)|Clamp(float value, float min, float max)|Clamp(ushort value, ushort min, ushort max)|Clamp(uint value, uint min, uint max)|Clamp(ulong value, ulong min, ulong max)|Clamp(System.UIntPtr value, System.UIntPtr min, System.UIntPtr max)
M	CopySign	CopySign(double x, double y)
M	Cos	double Cos(double d)
M	Cosh	Cosh(double value)
M	DivRem	DivRem(byte left, byte right)|DivRem(short left, short right)|DivRem(int a, int b, [ref] int result)|DivRem(int left, int right)|DivRem(long a, long b, [ref] long result)|DivRem(long left, long right)|DivRem(System.IntPtr left, System.IntPtr right)|DivRem(sbyte left, sbyte right)|DivRem(ushort left, ushort right)|DivRem(uint left, uint right)|DivRem(ulong left, ulong right)|DivRem(System.UIntPtr left, System.UIntPtr right)
M	Exp	Exp(double d)
M	Floor	Floor(decimal d)|Floor(double d)
M	FusedMultiplyAdd	FusedMultiplyAdd(double x, double y, double z)
M	IEEERemainder	IEEERemainder(double x, double y)
M	ILogB	ILogB(double x)
M	Log	Log(double a, double newBase)|Log(double d)
M	Log10	Log10(double d)
M	Log2	Log2(double x)
M	Max	Max(byte val1, byte val2)|Max(decimal val1, decimal val2)|Max(double val1, double val2)|Max(short val1, short val2)|Max(int val1, int val2)|Max(long val1, long val2)|Max(System.IntPtr val1, System.IntPtr val2)|Max(sbyte val1, sbyte val2)|Max(float val1, float val2)|Max(ushort val1, ushort val2)|Max(uint val1, uint val2)|Max(ulong val1, ulong val2)|Max(System.UIntPtr val1, System.UIntPtr val2)
M	MaxMagnitude	MaxMagnitude(double x, double y)
M	Min	Min(byte val1, byte val2)|Min(decimal val1, decimal val2)|Min(double val1, double val2)|Min(short val1, short val2)|Min(int val1, int val2)|Min(long val1, long val2)|Min(System.IntPtr val1, System.IntPtr val2)|Min(sbyte val1, sbyte val2)|Min(float val1, float val2)|Min(ushort val1, ushort val2)|Min(uint val1, uint val2)|Min(ulong val1, ulong val2)|Min(System.UIntPtr val1, System.UIntPtr val2)
M	MinMagnitude	MinMagnitude(double x, double y)
M	Pow	double Pow(double x, double y)
M	ReciprocalEstimate	ReciprocalEstimate(double d)
M	ReciprocalSqrtEstimate	ReciprocalSqrtEstimate(double d)
M	Round	Round(decimal d, int decimals, System.MidpointRounding mode)|Round(decimal d, int decimals)|Round(decimal d, System.MidpointRounding mode)|Round(decimal d)|Round(double a)|Round(double value, int digits, System.MidpointRounding mode)|Round(double value, int digits)|Round(double value, System.MidpointRounding mode)
M	ScaleB	ScaleB(double x, int n)
M	Sign	Sign(decimal value)|Sign(double value)|Sign(short value)|Sign(int value)|Sign(long value)|Sign(System.IntPtr value)|Sign(sbyte value)|Sign(float value)
M	Sin	double Sin(double a)
M	SinCos	SinCos(double x)
M	Sinh	Sinh(double value)
M	Sqrt	double Sqrt(double d)
M	Tan	double Tan(double a)
M	Tanh	Tanh(double value)
M	Truncate	Truncate(decimal d)|Truncate(double d)
=System.Convert	System.Object
P	DBNull	System.Object
M	ChangeType	ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)|ChangeType(System.Object value, type conversionType)|ChangeType(System.Object value, System.TypeCode typeCode, System.IFormatProvider provider)|ChangeType(System.Object value, System.TypeCode typeCode)
M	FromBase64CharArray	FromBase64CharArray(char[] inArray, int offset, int length)
M	FromBase64String	FromBase64String(string s)
M	FromHexString	FromHexString(string s)
M	GetTypeCode	GetTypeCode(System.Object value)
M	IsDBNull	IsDBNull(System.Object value)
M	ToBase64CharArray	ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, System.Base64FormattingOptions options)|ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)
M	ToBase64String	ToBase64String(byte[] inArray, System.Base64FormattingOptions options)|ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options)|ToBase64String(byte[] inArray, int offset, int length)|ToBase64String(byte[] inArray)
M	ToBoolean	ToBoolean(bool value)|ToBoolean(byte value)|ToBoolean(char value)|ToBoolean(datetime value)|ToBoolean(decimal value)|ToBoolean(double value)|ToBoolean(short value)|ToBoolean(int value)|ToBoolean(long value)|ToBoolean(System.Object value, System.IFormatProvider provider)|ToBoolean(System.Object value)|ToBoolean(sbyte value)|ToBoolean(float value)|ToBoolean(string value, System.IFormatProvider provider)|ToBoolean(string value)|ToBoolean(ushort value)|ToBoolean(uint value)|ToBoolean(ulong value)
M	ToByte	ToByte(bool value)|ToByte(byte value)|ToByte(char value)|ToByte(datetime value)|ToByte(decimal value)|ToByte(double value)|ToByte(short value)|ToByte(int value)|ToByte(long value)|ToByte(System.Object value, System.IFormatProvider provider)|ToByte(System.Object value)|ToByte(sbyte value)|ToByte(float value)|ToByte(string value, System.IFormatProvider provider)|ToByte(string value, int fromBase)|ToByte(string value)|ToByte(ushort value)|ToByte(uint value)|ToByte(ulong value)
M	ToChar	ToChar(bool value)|ToChar(byte value)|ToChar(char value)|ToChar(datetime value)|ToChar(decimal value)|ToChar(double value)|ToChar(short value)|ToChar(int value)|ToChar(long value)|ToChar(System.Object value, System.IFormatProvider provider)|ToChar(System.Object value)|ToChar(sbyte value)|ToChar(float value)|ToChar(string value, System.IFormatProvider provider)|ToChar(string value)|ToChar(ushort value)|ToChar(uint value)|ToChar(ulong value)
M	ToDateTime	ToDateTime(bool value)|ToDateTime(byte value)|ToDateTime(char value)|ToDateTime(datetime value)|ToDateTime(decimal value)|ToDateTime(double value)|ToDateTime(short value)|ToDateTime(int value)|ToDateTime(long value)|ToDateTime(System.Object value, System.IFormatProvider provider)|ToDateTime(System.Object value)|ToDateTime(sbyte value)|ToDateTime(float value)|ToDateTime(string value, System.IFormatProvider provider)|ToDateTime(string value)|ToDateTime(ushort value)|ToDateTime(uint value)|ToDateTime(ulong value)
M	ToDecimal	ToDecimal(bool value)|ToDecimal(byte value)|ToDecimal(char value)|ToDecimal(datetime value)|ToDecimal(decimal value)|ToDecimal(double value)|ToDecimal(short value)|ToDecimal(int value)|ToDecimal(long value)|ToDecimal(System.Object value, System.IFormatProvider provider)|ToDecimal(System.Object value)|ToDecimal(sbyte value)|ToDecimal(float value)|ToDecimal(string value, System.IFormatProvider provider)|ToDecimal(string value)|ToDecimal(ushort value)|ToDecimal(uint value)|ToDecimal(ulong value)
M	ToDouble	ToDouble(bool value)|ToDouble(byte value)|ToDouble(char value)|ToDouble(datetime value)|ToDouble(decimal value)|ToDouble(double value)|ToDouble(short value)|ToDouble(int value)|ToDouble(long value)|ToDouble(System.Object value, System.IFormatProvider provider)|ToDouble(System.Object value)|ToDouble(sbyte value)|ToDouble(float value)|ToDouble(string value, System.IFormatProvider provider)|ToDouble(string value)|ToDouble(ushort value)|ToDouble(uint value)|ToDouble(ulong value)
M	ToHexString	ToHexString(byte[] inArray, int offset, int length)|ToHexString(byte[] inArray)
M	ToHexStringLower	ToHexStringLower(byte[] inArray, int offset, int length)|ToHexStringLower(byte[] inArray)
M	ToInt16	ToInt16(bool value)|ToInt16(byte value)|ToInt16(char value)|ToInt16(datetime value)|ToInt16(decimal value)|ToInt16(double value)|ToInt16(short value)|ToInt16(int value)|ToInt16(long value)|ToInt16(System.Object value, System.IFormatProvider provider)|ToInt16(System.Object value)|ToInt16(sbyte value)|ToInt16(float value)|ToInt16(string value, System.IFormatProvider provider)|ToInt16(string value, int fromBase)|ToInt16(string value)|ToInt16(ushort value)|ToInt16(uint value)|ToInt16(ulong value)
M	ToInt32	ToInt32(bool value)|ToInt32(byte value)|ToInt32(char value)|ToInt32(datetime value)|ToInt32(decimal value)|ToInt32(double value)|ToInt32(short value)|ToInt32(int value)|ToInt32(long value)|ToInt32(System.Object value, System.IFormatProvider provider)|ToInt32(System.Object value)|ToInt32(sbyte value)|ToInt32(float value)|ToInt32(string value, System.IFormatProvider provider)|ToInt32(string value, int fromBase)|ToInt32(string value)|ToInt32(ushort value)|ToInt32(uint value)|ToInt32(ulong value)
M	ToInt64	ToInt64(bool value)|ToInt64(byte value)|ToInt64(char value)|ToInt64(datetime value)|ToInt64(decimal value)|ToInt64(double value)|ToInt64(short value)|ToInt64(int value)|ToInt64(long value)|ToInt64(System.Object value, System.IFormatProvider provider)|ToInt64(System.Object value)|ToInt64(sbyte value)|ToInt64(float value)|ToInt64(string value, System.IFormatProvider provider)|ToInt64(string value, int fromBase)|ToInt64(string value)|ToInt64(ushort value)|ToInt64(uint value)|ToInt64(ulong value)
M	ToSByte	ToSByte(bool value)|ToSByte(byte value)|ToSByte(char value)|ToSByte(datetime value)|ToSByte(decimal value)|ToSByte(double value)|ToSByte(short value)|ToSByte(int value)|ToSByte(long value)|ToSByte(System.Object value, System.IFormatProvider provider)|ToSByte(System.Object value)|ToSByte(sbyte value)|ToSByte(float value)|ToSByte(string value, System.IFormatProvider provider)|ToSByte(string value, int fromBase)|ToSByte(string value)|ToSByte(ushort value)|ToSByte(uint value)|ToSByte(ulong value)
M	ToSingle	ToSingle(bool value)|ToSingle(byte value)|ToSingle(char value)|ToSingle(datetime value)|ToSingle(decimal value)|ToSingle(double value)|ToSingle(short value)|ToSingle(int value)|ToSingle(long value)|ToSingle(System.Object value, System.IFormatProvider provider)|ToSingle(System.Object value)|ToSingle(sbyte value)|ToSingle(float value)|ToSingle(string value, System.IFormatProvider provider)|ToSingle(string value)|ToSingle(ushort value)|ToSingle(uint value)|ToSingle(ulong value)
M	ToString	ToString(bool value, System.IFormatProvider provider)|ToString(bool value)|ToString(byte value, System.IFormatProvider provider)|ToString(byte value, int toBase)|ToString(byte value)|ToString(char value, System.IFormatProvider provider)|ToString(char value)|ToString(datetime value, System.IFormatProvider provider)|ToString(datetime value)|ToString(decimal value, System.IFormatProvider provider)|ToString(decimal value)|ToString(double value, System.IFormatProvider provider)|ToString(double value)|ToString(short value, System.IFormatProvider provider)|ToString(short value, int toBase)|ToString(short value)|ToString(int value, System.IFormatProvider provider)|ToString(int value, int toBase)|ToString(int value)|ToString(long value, System.IFormatProvider provider)|ToString(long value, int toBase)|ToString(long value)|ToString(System.Object value, System.IFormatProvider provider)|ToString(System.Object value)|ToString(sbyte value, System.IFormatProvider provider)|ToString(sbyte value)|ToString(float value, System.IFormatProvider provider)|ToString(float value)|ToString(string value, System.IFormatProvider provider)|ToString(string value)|ToString(ushort value, System.IFormatProvider provider)|ToString(ushort value)|ToString(uint value, System.IFormatProvider provider)|ToString(uint value)|ToString(ulong value, System.IFormatProvider provider)|ToString(ulong value)
M	ToUInt16	ToUInt16(bool value)|ToUInt16(byte value)|ToUInt16(char value)|ToUInt16(datetime value)|ToUInt16(decimal value)|ToUInt16(double value)|ToUInt16(short value)|ToUInt16(int value)|ToUInt16(long value)|ToUInt16(System.Object value, System.IFormatProvider provider)|ToUInt16(System.Object value)|ToUInt16(sbyte value)|ToUInt16(float value)|ToUInt16(string value, System.IFormatProvider provider)|ToUInt16(string value, int fromBase)|ToUInt16(string value)|ToUInt16(ushort value)|ToUInt16(uint value)|ToUInt16(ulong value)
M	ToUInt32	ToUInt32(bool value)|ToUInt32(byte value)|ToUInt32(char value)|ToUInt32(datetime value)|ToUInt32(decimal value)|ToUInt32(double value)|ToUInt32(short value)|ToUInt32(int value)|ToUInt32(long value)|ToUInt32(System.Object value, System.IFormatProvider provider)|ToUInt32(System.Object value)|ToUInt32(sbyte value)|ToUInt32(float value)|ToUInt32(string value, System.IFormatProvider provider)|ToUInt32(string value, int fromBase)|ToUInt32(string value)|ToUInt32(ushort value)|ToUInt32(uint value)|ToUInt32(ulong value)
M	ToUInt64	ToUInt64(bool value)|ToUInt64(byte value)|ToUInt64(char value)|ToUInt64(datetime value)|ToUInt64(decimal value)|ToUInt64(double value)|ToUInt64(short value)|ToUInt64(int value)|ToUInt64(long value)|ToUInt64(System.Object value, System.IFormatProvider provider)|ToUInt64(System.Object value)|ToUInt64(sbyte value)|ToUInt64(float value)|ToUInt64(string value, System.IFormatProvider provider)|ToUInt64(string value, int fromBase)|ToUInt64(string value)|ToUInt64(ushort value)|ToUInt64(uint value)|ToUInt64(ulong value)
=System.Text.RegularExpressions.Regex	System.Object
c	new(string pattern)
c	new(string pattern, System.Text.RegularExpressions.RegexOptions options)
c	new(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
p	MatchTimeout	timespan
p	Options	System.Text.RegularExpressions.RegexOptions
p	RightToLeft	bool
m	Count	Count(string input)
m	GetGroupNames	GetGroupNames()
m	GetGroupNumbers	GetGroupNumbers()
m	GroupNameFromNumber	GroupNameFromNumber(int i)
m	GroupNumberFromName	GroupNumberFromName(string name)
m	IsMatch	bool IsMatch(string input, int startat)|bool IsMatch(string input)
m	Match	System.Text.RegularExpressions.Match Match(string input, int beginning, int length)|System.Text.RegularExpressions.Match Match(string input, int startat)|System.Text.RegularExpressions.Match Match(string input)
m	Matches	System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)|System.Text.RegularExpressions.MatchCollection Matches(string input)
m	Replace	string Replace(string input, string replacement, int count, int startat)|string Replace(string input, string replacement, int count)|string Replace(string input, string replacement)|string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)|string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)|string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)
m	Split	string[] Split(string input, int count, int startat)|string[] Split(string input, int count)|string[] Split(string input)
m	ToString	ToString()
P	CacheSize	int
P	InfiniteMatchTimeout	timespan
M	CompileToAssembly	CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, string resourceFile)|CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes)|CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname)
M	Count	Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)|Count(string input, string pattern)
M	Escape	string Escape(string str)
M	IsMatch	bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)|bool IsMatch(string input, string pattern)
M	Match	System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)|System.Text.RegularExpressions.Match Match(string input, string pattern)
M	Matches	System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)|System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)
M	Replace	string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)|string Replace(string input, string pattern, string replacement)|string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)|string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)
M	Split	string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)|string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)|string[] Split(string input, string pattern)
M	Unescape	string Unescape(string str)
=System.Text.RegularExpressions.Match	System.Text.RegularExpressions.Group
p	Groups	System.Text.RegularExpressions.GroupCollection
p	Success	bool
p	Name	string
p	Captures	System.Text.RegularExpressions.CaptureCollection
p	Index	int
p	Length	int
p	Value	string
p	ValueSpan	System.ReadOnlySpan[char]
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	NextMatch	System.Text.RegularExpressions.Match NextMatch()
m	Result	string Result(string replacement)
m	ToString	string ToString()
P	Empty	System.Text.RegularExpressions.Match
M	Synchronized	System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner)|System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
=System.Text.RegularExpressions.Group	System.Text.RegularExpressions.Capture
p	Success	bool
p	Name	string
p	Captures	System.Text.RegularExpressions.CaptureCollection
p	Index	int
p	Length	int
p	Value	string
p	ValueSpan	System.ReadOnlySpan[char]
m	ToString	ToString()
M	Synchronized	Synchronized(System.Text.RegularExpressions.Group inner)
=System.Text.RegularExpressions.Capture	System.Object
p	Index	int
p	Length	int
p	Value	string
p	ValueSpan	System.ReadOnlySpan[char]
m	ToString	ToString()
=System.Text.RegularExpressions.MatchCollection	System.Object
p	Count	int
p	IsReadOnly	bool
p	IsSynchronized	bool
p	SyncRoot	System.Object
m	CopyTo	CopyTo(array array, int arrayIndex)|CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex)
m	GetEnumerator	GetEnumerator()
=System.Text.RegularExpressions.GroupCollection	System.Object
p	Count	int
p	IsReadOnly	bool
p	IsSynchronized	bool
p	Keys	System.Collections.Generic.IEnumerable[string]
p	SyncRoot	System.Object
p	Values	System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group]
m	ContainsKey	ContainsKey(string key)
m	CopyTo	CopyTo(array array, int arrayIndex)|CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex)
m	GetEnumerator	GetEnumerator()
m	TryGetValue	TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
=System.Array	System.Object
p	Length	int
p	LongLength	long
p	Rank	int
p	SyncRoot	System.Object
p	IsReadOnly	bool
p	IsFixedSize	bool
p	IsSynchronized	bool
p	Count	int
m	Clone	System.Object Clone()
m	CopyTo	void CopyTo(array array, int index)|void CopyTo(array array, long index)
m	GetEnumerator	System.Collections.IEnumerator GetEnumerator()
m	GetLength	int GetLength(int dimension)
m	GetLongLength	long GetLongLength(int dimension)
m	GetLowerBound	int GetLowerBound(int dimension)
m	GetUpperBound	int GetUpperBound(int dimension)
m	GetValue	System.Object GetValue(int index)|System.Object GetValue(int index1, int index2, int index3)|System.Object GetValue(int index1, int index2)|System.Object GetValue(Params int[] indices)|System.Object GetValue(long index)|System.Object GetValue(long index1, long index2, long index3)|System.Object GetValue(long index1, long index2)|System.Object GetValue(Params long[] indices)
m	Initialize	void Initialize()
m	SetValue	void SetValue(System.Object value, int index)|void SetValue(System.Object value, int index1, int index2, int index3)|void SetValue(System.Object value, int index1, int index2)|void SetValue(System.Object value, Params int[] indices)|void SetValue(System.Object value, long index)|void SetValue(System.Object value, long index1, long index2, long index3)|void SetValue(System.Object value, long index1, long index2)|void SetValue(System.Object value, Params long[] indices)
P	MaxLength	int
M	AsReadOnly	System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)
M	BinarySearch	int BinarySearch(array array, System.Object value)|int BinarySearch(array array, int index, int length, System.Object value)|int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)|int BinarySearch(array array, int index, int length, System.Object value, System.Collections.IComparer comparer)|int BinarySearch[T](T[] array, T value)|int BinarySearch[T](T[] array, T value, System.Collections.Generic.IComparer[T] comparer)|int BinarySearch[T](T[] array, int index, int length, T value)|int BinarySearch[T](T[] array, int index, int length, T value, System.Collections.Generic.IComparer[T] comparer)
M	Clear	void Clear(array array)|void Clear(array array, int index, int length)
M	ConstrainedCopy	void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)
M	ConvertAll	TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)
M	Copy	void Copy(array sourceArray, array destinationArray, long length)|void Copy(array sourceArray, long sourceIndex, array destinationArray, long destinationIndex, long length)|void Copy(array sourceArray, array destinationArray, int length)|void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)
M	CreateInstance	array CreateInstance(type elementType, int length)|array CreateInstance(type elementType, int length1, int length2)|array CreateInstance(type elementType, int length1, int length2, int length3)|array CreateInstance(type elementType, Params int[] lengths)|array CreateInstance(type elementType, int[] lengths, int[] lowerBounds)|array CreateInstance(type elementType, Params long[] lengths)
M	CreateInstanceFromArrayType	array CreateInstanceFromArrayType(type arrayType, int length)|array CreateInstanceFromArrayType(type arrayType, Params int[] lengths)|array CreateInstanceFromArrayType(type arrayType, int[] lengths, int[] lowerBounds)
M	Empty	T[] Empty[T]()
M	Exists	bool Exists[T](T[] array, System.Predicate[T] match)
M	Fill	void Fill[T](T[] array, T value)|void Fill[T](T[] array, T value, int startIndex, int count)
M	Find	T Find[T](T[] array, System.Predicate[T] match)
M	FindAll	T[] FindAll[T](T[] array, System.Predicate[T] match)
M	FindIndex	int FindIndex[T](T[] array, System.Predicate[T] match)|int FindIndex[T](T[] array, int startIndex, System.Predicate[T] match)|int FindIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)
M	FindLast	T FindLast[T](T[] array, System.Predicate[T] match)
M	FindLastIndex	int FindLastIndex[T](T[] array, System.Predicate[T] match)|int FindLastIndex[T](T[] array, int startIndex, System.Predicate[T] match)|int FindLastIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)
M	ForEach	void ForEach[T](T[] array, System.Action[T] action)
M	IndexOf	int IndexOf(array array, System.Object value)|int IndexOf(array array, System.Object value, int startIndex)|int IndexOf(array array, System.Object value, int startIndex, int count)|int IndexOf[T](T[] array, T value)|int IndexOf[T](T[] array, T value, int startIndex)|int IndexOf[T](T[] array, T value, int startIndex, int count)
M	LastIndexOf	int LastIndexOf(array array, System.Object value)|int LastIndexOf(array array, System.Object value, int startIndex)|int LastIndexOf(array array, System.Object value, int startIndex, int count)|int LastIndexOf[T](T[] array, T value)|int LastIndexOf[T](T[] array, T value, int startIndex)|int LastIndexOf[T](T[] array, T value, int startIndex, int count)
M	Resize	void Resize[T]([ref] T[] array, int newSize)
M	Reverse	void Reverse(array array)|void Reverse(array array, int index, int length)|void Reverse[T](T[] array)|void Reverse[T](T[] array, int index, int length)
M	Sort	void Sort(array array)|void Sort(array keys, array items)|void Sort(array array, int index, int length)|void Sort(array keys, array items, int index, int length)|void Sort(array array, System.Collections.IComparer comparer)|void Sort(array keys, array items, System.Collections.IComparer comparer)|void Sort(array array, int index, int length, System.Collections.IComparer comparer)|void Sort(array keys, array items, int index, int length, System.Collections.IComparer comparer)|void Sort[T](T[] array), static void Sort[TKey, TValue](TKey[] keys, TValue[] items)|void Sort[T](T[] array, int index, int length), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, int index, int length)|void Sort[T](T[] array, System.Collections.Generic.IComparer[T] comparer), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, System.Collections.Generic.IComparer[TKey] comparer)|void Sort[T](T[] array, int index, int length, System.Collections.Generic.IComparer[T] comparer), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, int index, int length, System.Collections.Generic.IComparer[TKey] comparer)|void Sort[T](T[] array, System.Comparison[T] comparison)
M	TrueForAll	bool TrueForAll[T](T[] array, System.Predicate[T] match)
=System.Collections.Hashtable	System.Object
c	new()
c	new(int capacity)
c	new(int capacity, float loadFactor)
c	new(int capacity, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
c	new(System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
c	new(System.Collections.IEqualityComparer equalityComparer)
c	new(int capacity, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
c	new(int capacity, System.Collections.IEqualityComparer equalityComparer)
c	new(System.Collections.IDictionary d)
c	new(System.Collections.IDictionary d, float loadFactor)
c	new(System.Collections.IDictionary d, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
c	new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)
c	new(int capacity, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
c	new(System.Collections.IDictionary d, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
c	new(System.Collections.IDictionary d, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
p	IsReadOnly	bool
p	IsFixedSize	bool
p	IsSynchronized	bool
p	Keys	System.Collections.ICollection
p	Values	System.Collections.ICollection
p	SyncRoot	System.Object
p	Count	int
m	Add	void Add(System.Object key, System.Object value)
m	Clear	void Clear()
m	Clone	System.Object Clone()
m	Contains	bool Contains(System.Object key)
m	ContainsKey	bool ContainsKey(System.Object key)
m	ContainsValue	bool ContainsValue(System.Object value)
m	CopyTo	void CopyTo(array array, int arrayIndex)
m	GetEnumerator	System.Collections.IDictionaryEnumerator GetEnumerator()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	OnDeserialization	void OnDeserialization(System.Object sender)
m	Remove	void Remove(System.Object key)
M	Synchronized	hashtable Synchronized(hashtable table)
=System.Collections.Specialized.OrderedDictionary	System.Object
c	new()
c	new(int capacity)
c	new(System.Collections.IEqualityComparer comparer)
c	new(int capacity, System.Collections.IEqualityComparer comparer)
p	Count	int
p	IsReadOnly	bool
p	Keys	System.Collections.ICollection
p	Values	System.Collections.ICollection
i	Item	System.Object Item(int index), System.Object Item(System.Object key)	s
p	IsFixedSize	bool
p	SyncRoot	System.Object
p	IsSynchronized	bool
m	Add	void Add(System.Object key, System.Object value)|void IDictionary.Add(System.Object key, System.Object value)
m	AsReadOnly	ordered AsReadOnly()
m	Clear	void Clear()|void IDictionary.Clear()
m	Contains	bool Contains(System.Object key)|bool IDictionary.Contains(System.Object key)
m	CopyTo	void CopyTo(array array, int index)|void ICollection.CopyTo(array array, int index)
m	Equals	bool Equals(System.Object obj)
m	GetEnumerator	System.Collections.IDictionaryEnumerator GetEnumerator()|System.Collections.IDictionaryEnumerator IOrderedDictionary.GetEnumerator()|System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()|System.Collections.IEnumerator IEnumerable.GetEnumerator()
m	GetHashCode	int GetHashCode()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)|void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	Insert	void Insert(int index, System.Object key, System.Object value)|void IOrderedDictionary.Insert(int index, System.Object key, System.Object value)
m	OnDeserialization	void IDeserializationCallback.OnDeserialization(System.Object sender)
m	Remove	void Remove(System.Object key)|void IDictionary.Remove(System.Object key)
m	RemoveAt	void RemoveAt(int index)|void IOrderedDictionary.RemoveAt(int index)
m	ToString	string ToString()
=System.Collections.ArrayList	System.Object
c	new()
c	new(int capacity)
c	new(System.Collections.ICollection c)
p	Capacity	int	s
p	Count	int
p	IsFixedSize	bool
p	IsReadOnly	bool
p	IsSynchronized	bool
p	SyncRoot	System.Object
m	Add	int Add(System.Object value)
m	AddRange	void AddRange(System.Collections.ICollection c)
m	BinarySearch	int BinarySearch(int index, int count, System.Object value, System.Collections.IComparer comparer)|int BinarySearch(System.Object value, System.Collections.IComparer comparer)|int BinarySearch(System.Object value)
m	Clear	void Clear()
m	Clone	System.Object Clone()
m	Contains	bool Contains(System.Object item)
m	CopyTo	void CopyTo(array array, int arrayIndex)|void CopyTo(array array)|void CopyTo(int index, array array, int arrayIndex, int count)
m	GetEnumerator	System.Collections.IEnumerator GetEnumerator()|System.Collections.IEnumerator GetEnumerator(int index, int count)
m	GetRange	arraylist GetRange(int index, int count)
m	IndexOf	int IndexOf(System.Object value, int startIndex, int count)|int IndexOf(System.Object value, int startIndex)|int IndexOf(System.Object value)
m	Insert	void Insert(int index, System.Object value)
m	InsertRange	void InsertRange(int index, System.Collections.ICollection c)
m	LastIndexOf	int LastIndexOf(System.Object value, int startIndex, int count)|int LastIndexOf(System.Object value, int startIndex)|int LastIndexOf(System.Object value)
m	Remove	void Remove(System.Object obj)
m	RemoveAt	void RemoveAt(int index)
m	RemoveRange	void RemoveRange(int index, int count)
m	Reverse	void Reverse()|void Reverse(int index, int count)
m	SetRange	void SetRange(int index, System.Collections.ICollection c)
m	Sort	void Sort()|void Sort(int index, int count, System.Collections.IComparer comparer)|void Sort(System.Collections.IComparer comparer)
m	ToArray	System.Object[] ToArray()|System.Object[] ToArray(type type)
m	TrimToSize	void TrimToSize()
M	Adapter	System.Collections.ArrayList Adapter(System.Collections.IList list)
M	FixedSize	System.Collections.IList FixedSize(System.Collections.IList list)|System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)
M	ReadOnly	System.Collections.IList ReadOnly(System.Collections.IList list)|System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)
M	Repeat	System.Collections.ArrayList Repeat(System.Object value, int count)
M	Synchronized	System.Collections.IList Synchronized(System.Collections.IList list)|System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)
=System.Collections.Generic.List`1	System.Object
c	new()
c	new(int capacity)
c	new(System.Collections.Generic.IEnumerable[T] collection)
p	Capacity	int	s
p	Count	int
p	IsReadOnly	bool
p	IsFixedSize	bool
p	SyncRoot	System.Object
p	IsSynchronized	bool
m	Add	void Add(T item)
m	AddRange	void AddRange(System.Collections.Generic.IEnumerable[T] collection)
m	AsReadOnly	System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()
m	BinarySearch	int BinarySearch(int index, int count, T item, System.Collections.Generic.IComparer[T] comparer)|int BinarySearch(T item, System.Collections.Generic.IComparer[T] comparer)|int BinarySearch(T item)
m	Clear	void Clear()
m	Contains	bool Contains(T item)
m	ConvertAll	ConvertAll(System.Converter[T,TOutput] converter)
m	CopyTo	void CopyTo(int index, T[] array, int arrayIndex, int count)|void CopyTo(T[] array, int arrayIndex)|void CopyTo(T[] array)
m	EnsureCapacity	int EnsureCapacity(int capacity)
m	Exists	bool Exists(System.Predicate[T] match)
m	Find	T Find(System.Predicate[T] match)
m	FindAll	System.Collections.Generic.List[T] FindAll(System.Predicate[T] match)
m	FindIndex	int FindIndex(int startIndex, int count, System.Predicate[T] match)|int FindIndex(int startIndex, System.Predicate[T] match)|int FindIndex(System.Predicate[T] match)
m	FindLast	T FindLast(System.Predicate[T] match)
m	FindLastIndex	int FindLastIndex(int startIndex, int count, System.Predicate[T] match)|int FindLastIndex(int startIndex, System.Predicate[T] match)|int FindLastIndex(System.Predicate[T] match)
m	ForEach	void ForEach(System.Action[T] action)
m	GetEnumerator	GetEnumerator()
m	GetRange	System.Collections.Generic.List[T] GetRange(int index, int count)
m	IndexOf	int IndexOf(T item, int index, int count)|int IndexOf(T item, int index)|int IndexOf(T item)
m	Insert	void Insert(int index, T item)
m	InsertRange	void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)
m	LastIndexOf	int LastIndexOf(T item, int index, int count)|int LastIndexOf(T item, int index)|int LastIndexOf(T item)
m	Remove	bool Remove(T item)
m	RemoveAll	int RemoveAll(System.Predicate[T] match)
m	RemoveAt	void RemoveAt(int index)
m	RemoveRange	void RemoveRange(int index, int count)
m	Reverse	void Reverse()|void Reverse(int index, int count)
m	Slice	System.Collections.Generic.List[T] Slice(int start, int length)
m	Sort	void Sort()|void Sort(int index, int count, System.Collections.Generic.IComparer[T] comparer)|void Sort(System.Collections.Generic.IComparer[T] comparer)|void Sort(System.Comparison[T] comparison)
m	ToArray	T[] ToArray()
m	TrimExcess	void TrimExcess()
m	TrueForAll	bool TrueForAll(System.Predicate[T] match)
=System.Collections.Generic.Dictionary`2	System.Object
c	new()
c	new(int capacity)
c	new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
c	new(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
c	new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
c	new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IEqualityComparer[TKey] comparer)
c	new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
c	new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
p	Comparer	System.Collections.Generic.IEqualityComparer[TKey]
p	Count	int
p	Capacity	int
p	Keys	System.Collections.Generic.Dictionary+KeyCollection[TKey,TValue]
p	Values	System.Collections.Generic.Dictionary+ValueCollection[TKey,TValue]
p	IsReadOnly	bool
p	IsFixedSize	bool
p	SyncRoot	System.Object
p	IsSynchronized	bool
m	Add	void Add(TKey key, TValue value)
m	Clear	void Clear()
m	ContainsKey	bool ContainsKey(TKey key)
m	ContainsValue	bool ContainsValue(TValue value)
m	EnsureCapacity	int EnsureCapacity(int capacity)
m	GetAlternateLookup	GetAlternateLookup()
m	GetEnumerator	GetEnumerator()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	OnDeserialization	void OnDeserialization(TValue sender)
m	Remove	bool Remove(TKey key, [ref] TValue value)|bool Remove(TKey key)
m	TrimExcess	void TrimExcess()|void TrimExcess(int capacity)
m	TryAdd	bool TryAdd(TKey key, TValue value)
m	TryGetAlternateLookup	TryGetAlternateLookup([ref] System.Collections.Generic.Dictionary`2+AlternateLookup`1[System.String,TValue,TAlternateKey] lookup)
m	TryGetValue	bool TryGetValue(TKey key, [ref] TValue value)
=System.Collections.Generic.HashSet`1	System.Object
c	new()
c	new(System.Collections.Generic.IEqualityComparer[T] comparer)
c	new(int capacity)
c	new(System.Collections.Generic.IEnumerable[T] collection)
c	new(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IEqualityComparer[T] comparer)
c	new(int capacity, System.Collections.Generic.IEqualityComparer[T] comparer)
p	Count	int
p	Capacity	int
p	Comparer	System.Collections.Generic.IEqualityComparer[T]
p	IsReadOnly	bool
m	Add	bool Add(T item)
m	Clear	void Clear()
m	Contains	bool Contains(T item)
m	CopyTo	void CopyTo(T[] array, int arrayIndex, int count)|void CopyTo(T[] array, int arrayIndex)|void CopyTo(T[] array)
m	EnsureCapacity	int EnsureCapacity(int capacity)
m	ExceptWith	void ExceptWith(System.Collections.Generic.IEnumerable[T] other)
m	GetAlternateLookup	GetAlternateLookup()
m	GetEnumerator	GetEnumerator()
m	GetObjectData	GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	IntersectWith	void IntersectWith(System.Collections.Generic.IEnumerable[T] other)
m	IsProperSubsetOf	bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
m	IsProperSupersetOf	bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
m	IsSubsetOf	bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
m	IsSupersetOf	bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
m	OnDeserialization	OnDeserialization(System.Object sender)
m	Overlaps	bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
m	Remove	bool Remove(T item)
m	RemoveWhere	int RemoveWhere(System.Predicate[T] match)
m	SetEquals	bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
m	SymmetricExceptWith	void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
m	TrimExcess	void TrimExcess()|void TrimExcess(int capacity)
m	TryGetAlternateLookup	TryGetAlternateLookup([ref] System.Collections.Generic.HashSet`1+AlternateLookup`1[System.String,TAlternate] lookup)
m	TryGetValue	bool TryGetValue(T equalValue, [ref] T actualValue)
m	UnionWith	void UnionWith(System.Collections.Generic.IEnumerable[T] other)
M	CreateSetComparer	System.Collections.Generic.IEqualityComparer[System.Collections.Generic.HashSet[string]] CreateSetComparer()
=System.Collections.Generic.Queue`1	System.Object
c	new()
c	new(int capacity)
c	new(System.Collections.Generic.IEnumerable[T] collection)
p	Count	int
p	Capacity	int
p	SyncRoot	System.Object
p	IsSynchronized	bool
m	Clear	void Clear()
m	Contains	bool Contains(T item)
m	CopyTo	void CopyTo(T[] array, int arrayIndex)
m	Dequeue	T Dequeue()
m	Enqueue	void Enqueue(T item)
m	EnsureCapacity	int EnsureCapacity(int capacity)
m	GetEnumerator	GetEnumerator()
m	Peek	T Peek()
m	ToArray	T[] ToArray()
m	TrimExcess	void TrimExcess()|void TrimExcess(int capacity)
m	TryDequeue	bool TryDequeue([ref] T result)
m	TryPeek	bool TryPeek([ref] T result)
=System.Collections.Generic.Stack`1	System.Object
c	new()
c	new(int capacity)
c	new(System.Collections.Generic.IEnumerable[T] collection)
p	Capacity	int
p	Count	int
m	Clear	void Clear()
m	Contains	bool Contains(T item)
m	CopyTo	void CopyTo(T[] array, int arrayIndex)
m	EnsureCapacity	int EnsureCapacity(int capacity)
m	GetEnumerator	GetEnumerator()
m	Peek	T Peek()
m	Pop	T Pop()
m	Push	void Push(T item)
m	ToArray	T[] ToArray()
m	TrimExcess	void TrimExcess()|void TrimExcess(int capacity)
m	TryPeek	bool TryPeek([ref] T result)
m	TryPop	bool TryPop([ref] T result)
=System.Collections.Generic.SortedDictionary`2	System.Object
c	new()
c	new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
c	new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IComparer[TKey] comparer)
c	new(System.Collections.Generic.IComparer[TKey] comparer)
p	Comparer	System.Collections.Generic.IComparer[TKey]
p	Count	int
p	Keys	System.Collections.Generic.SortedDictionary+KeyCollection[TKey,TValue]
p	Values	System.Collections.Generic.SortedDictionary+ValueCollection[TKey,TValue]
m	Add	void Add(TKey key, TValue value)
m	Clear	void Clear()
m	ContainsKey	bool ContainsKey(TKey key)
m	ContainsValue	bool ContainsValue(TValue value)
m	CopyTo	void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)
m	GetEnumerator	GetEnumerator()
m	Remove	bool Remove(TKey key)
m	TryGetValue	bool TryGetValue(TKey key, [ref] TValue value)
=System.Collections.Queue	System.Object
c	new()
c	new(int capacity)
c	new(int capacity, float growFactor)
c	new(System.Collections.ICollection col)
p	Count	int
p	IsSynchronized	bool
p	SyncRoot	System.Object
m	Clear	void Clear()
m	Clone	System.Object Clone()
m	Contains	bool Contains(System.Object obj)
m	CopyTo	void CopyTo(array array, int index)
m	Dequeue	System.Object Dequeue()
m	Enqueue	void Enqueue(System.Object obj)
m	GetEnumerator	GetEnumerator()
m	Peek	System.Object Peek()
m	ToArray	System.Object[] ToArray()
m	TrimToSize	void TrimToSize()
M	Synchronized	Synchronized(System.Collections.Queue queue)
=System.Collections.Stack	System.Object
c	new()
c	new(int initialCapacity)
c	new(System.Collections.ICollection col)
p	Count	int
p	IsSynchronized	bool
p	SyncRoot	System.Object
m	Clear	void Clear()
m	Clone	System.Object Clone()
m	Contains	bool Contains(System.Object obj)
m	CopyTo	void CopyTo(array array, int index)
m	GetEnumerator	GetEnumerator()
m	Peek	System.Object Peek()
m	Pop	System.Object Pop()
m	Push	void Push(System.Object obj)
m	ToArray	System.Object[] ToArray()
M	Synchronized	Synchronized(System.Collections.Stack stack)
=System.Collections.DictionaryEntry	System.ValueType
c	new(System.Object key, System.Object value)
p	Key	System.Object	s
p	Value	System.Object	s
m	Deconstruct	void Deconstruct([ref] System.Object key, [ref] System.Object value)
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	ToString	string ToString()
=System.Text.StringBuilder	System.Object
c	new()
c	new(int capacity)
c	new(string value)
c	new(string value, int capacity)
c	new(string value, int startIndex, int length, int capacity)
c	new(int capacity, int maxCapacity)
p	Capacity	int	s
p	MaxCapacity	int
p	Length	int	s
m	Append	System.Text.StringBuilder Append(bool value)|System.Text.StringBuilder Append(byte value)|System.Text.StringBuilder Append(char value, int repeatCount)|System.Text.StringBuilder Append(char value)|System.Text.StringBuilder Append(char[] value, int startIndex, int charCount)|System.Text.StringBuilder Append(char[] value)|System.Text.StringBuilder Append(decimal value)|System.Text.StringBuilder Append(double value)|System.Text.StringBuilder Append(short value)|System.Text.StringBuilder Append(int value)|System.Text.StringBuilder Append(long value)|System.Text.StringBuilder Append(System.Object value)|System.Text.StringBuilder Append(sbyte value)|System.Text.StringBuilder Append(float value)|System.Text.StringBuilder Append(string value, int startIndex, int count)|System.Text.StringBuilder Append(string value)|System.Text.StringBuilder Append(System.Text.StringBuilder value, int startIndex, int count)|System.Text.StringBuilder Append(System.Text.StringBuilder value)|System.Text.StringBuilder Append(ushort value)|System.Text.StringBuilder Append(uint value)|System.Text.StringBuilder Append(ulong value)
m	AppendFormat	System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)|System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)|System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0)|System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)|System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)|System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1)|System.Text.StringBuilder AppendFormat(string format, System.Object arg0)|System.Text.StringBuilder AppendFormat(string format, Params System.Object[] args)
m	AppendJoin	System.Text.StringBuilder AppendJoin(char separator, Params System.Object[] values)|System.Text.StringBuilder AppendJoin(char separator, Params string[] values)|System.Text.StringBuilder AppendJoin(char separator, System.Collections.Generic.IEnumerable[T] values)|System.Text.StringBuilder AppendJoin(string separator, Params System.Object[] values)|System.Text.StringBuilder AppendJoin(string separator, Params string[] values)|System.Text.StringBuilder AppendJoin(string separator, System.Collections.Generic.IEnumerable[T] values)
m	AppendLine	System.Text.StringBuilder AppendLine()|System.Text.StringBuilder AppendLine(string value)
m	Clear	System.Text.StringBuilder Clear()
m	CopyTo	void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
m	EnsureCapacity	int EnsureCapacity(int capacity)
m	Equals	bool Equals(System.Text.StringBuilder sb)
m	GetChunks	GetChunks()
m	Insert	System.Text.StringBuilder Insert(int index, bool value)|System.Text.StringBuilder Insert(int index, byte value)|System.Text.StringBuilder Insert(int index, char value)|System.Text.StringBuilder Insert(int index, char[] value, int startIndex, int charCount)|System.Text.StringBuilder Insert(int index, char[] value)|System.Text.StringBuilder Insert(int index, decimal value)|System.Text.StringBuilder Insert(int index, double value)|System.Text.StringBuilder Insert(int index, short value)|System.Text.StringBuilder Insert(int index, int value)|System.Text.StringBuilder Insert(int index, long value)|System.Text.StringBuilder Insert(int index, System.Object value)|System.Text.StringBuilder Insert(int index, sbyte value)|System.Text.StringBuilder Insert(int index, float value)|System.Text.StringBuilder Insert(int index, string value, int count)|System.Text.StringBuilder Insert(int index, string value)|System.Text.StringBuilder Insert(int index, ushort value)|System.Text.StringBuilder Insert(int index, uint value)|System.Text.StringBuilder Insert(int index, ulong value)
m	Remove	System.Text.StringBuilder Remove(int startIndex, int length)
m	Replace	System.Text.StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)|System.Text.StringBuilder Replace(char oldChar, char newChar)|System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)|System.Text.StringBuilder Replace(string oldValue, string newValue)
m	ToString	string ToString()|string ToString(int startIndex, int length)
=System.Text.Encoding	System.Object
p	BodyName	string
p	CodePage	int
p	DecoderFallback	System.Text.DecoderFallback	s
p	EncoderFallback	System.Text.EncoderFallback	s
p	EncodingName	string
p	HeaderName	string
p	IsBrowserDisplay	bool
p	IsBrowserSave	bool
p	IsMailNewsDisplay	bool
p	IsMailNewsSave	bool
p	IsReadOnly	bool
p	IsSingleByte	bool
p	Preamble	System.ReadOnlySpan[byte]
p	WebName	string
p	WindowsCodePage	int
m	Clone	Clone()
m	Equals	Equals(System.Object value)
m	GetByteCount	GetByteCount(char[] chars, int index, int count)|GetByteCount(char[] chars)|GetByteCount(string s, int index, int count)|GetByteCount(string s)
m	GetBytes	GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)|GetBytes(char[] chars, int index, int count)|GetBytes(char[] chars)|GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)|GetBytes(string s, int index, int count)|GetBytes(string s)
m	GetCharCount	GetCharCount(byte[] bytes, int index, int count)|GetCharCount(byte[] bytes)
m	GetChars	GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)|GetChars(byte[] bytes, int index, int count)|GetChars(byte[] bytes)
m	GetDecoder	GetDecoder()
m	GetEncoder	GetEncoder()
m	GetHashCode	GetHashCode()
m	GetMaxByteCount	GetMaxByteCount(int charCount)
m	GetMaxCharCount	GetMaxCharCount(int byteCount)
m	GetPreamble	GetPreamble()
m	GetString	GetString(byte[] bytes, int index, int count)|GetString(byte[] bytes)
m	IsAlwaysNormalized	IsAlwaysNormalized()|IsAlwaysNormalized(System.Text.NormalizationForm form)
P	ASCII	System.Text.Encoding
P	BigEndianUnicode	System.Text.Encoding
P	Default	System.Text.Encoding
P	Latin1	System.Text.Encoding
P	Unicode	System.Text.Encoding
P	UTF32	System.Text.Encoding
P	UTF7	System.Text.Encoding
P	UTF8	System.Text.Encoding
M	Convert	Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)|Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
M	CreateTranscodingStream	CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen)
M	GetEncoding	GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)|GetEncoding(int codepage)|GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)|GetEncoding(string name)
M	GetEncodings	GetEncodings()
M	RegisterProvider	RegisterProvider(System.Text.EncodingProvider provider)
"""#
}
