// swift-format-ignore-file

extension MemberFacts {
  /// Types `System.Xml.XmlElement` to `System.Single`; the form is described at `MemberFacts`.
  static let text4: StaticString = #"""
=System.Xml.XmlElement	System.Xml.XmlLinkedNode
p	Name	string
p	LocalName	string
p	NamespaceURI	string
p	Prefix	string	s
p	NodeType	System.Xml.XmlNodeType
p	ParentNode	System.Xml.XmlNode
p	OwnerDocument	xml
p	IsEmpty	bool	s
p	Attributes	System.Xml.XmlAttributeCollection
p	HasAttributes	bool
p	SchemaInfo	System.Xml.Schema.IXmlSchemaInfo
p	InnerXml	string	s
p	InnerText	string	s
p	NextSibling	System.Xml.XmlNode
p	PreviousSibling	System.Xml.XmlNode
p	Value	string	s
p	ChildNodes	System.Xml.XmlNodeList
p	FirstChild	System.Xml.XmlNode
p	LastChild	System.Xml.XmlNode
p	HasChildNodes	bool
p	IsReadOnly	bool
p	OuterXml	string
p	BaseURI	string
p	PreviousText	System.Xml.XmlNode
m	AppendChild	AppendChild(System.Xml.XmlNode newChild)
m	Clone	Clone()
m	CloneNode	CloneNode(bool deep)
m	CreateNavigator	CreateNavigator()
m	GetAttribute	GetAttribute(string localName, string namespaceURI)|GetAttribute(string name)
m	GetAttributeNode	GetAttributeNode(string localName, string namespaceURI)|GetAttributeNode(string name)
m	GetElementsByTagName	GetElementsByTagName(string localName, string namespaceURI)|GetElementsByTagName(string name)
m	GetEnumerator	GetEnumerator()
m	GetNamespaceOfPrefix	GetNamespaceOfPrefix(string prefix)
m	GetPrefixOfNamespace	GetPrefixOfNamespace(string namespaceURI)
m	HasAttribute	HasAttribute(string localName, string namespaceURI)|HasAttribute(string name)
m	InsertAfter	InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
m	InsertBefore	InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
m	Normalize	Normalize()
m	PrependChild	PrependChild(System.Xml.XmlNode newChild)
m	RemoveAll	RemoveAll()
m	RemoveAllAttributes	RemoveAllAttributes()
m	RemoveAttribute	RemoveAttribute(string localName, string namespaceURI)|RemoveAttribute(string name)
m	RemoveAttributeAt	RemoveAttributeAt(int i)
m	RemoveAttributeNode	RemoveAttributeNode(string localName, string namespaceURI)|RemoveAttributeNode(System.Xml.XmlAttribute oldAttr)
m	RemoveChild	RemoveChild(System.Xml.XmlNode oldChild)
m	ReplaceChild	ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
m	SelectNodes	SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)|SelectNodes(string xpath)
m	SelectSingleNode	SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)|SelectSingleNode(string xpath)
m	SetAttribute	SetAttribute(string localName, string namespaceURI, string value)|SetAttribute(string name, string value)
m	SetAttributeNode	SetAttributeNode(string localName, string namespaceURI)|SetAttributeNode(System.Xml.XmlAttribute newAttr)
m	Supports	Supports(string feature, string version)
m	WriteContentTo	WriteContentTo(System.Xml.XmlWriter w)
m	WriteTo	WriteTo(System.Xml.XmlWriter w)
=System.Xml.XmlAttribute	System.Xml.XmlNode
p	Attributes	System.Xml.XmlAttributeCollection
p	BaseURI	string
p	ChildNodes	System.Xml.XmlNodeList
p	FirstChild	System.Xml.XmlNode
p	HasChildNodes	bool
p	InnerText	string	s
p	InnerXml	string	s
p	IsReadOnly	bool
p	LastChild	System.Xml.XmlNode
p	LocalName	string
p	Name	string
p	NamespaceURI	string
p	NextSibling	System.Xml.XmlNode
p	NodeType	System.Xml.XmlNodeType
p	OuterXml	string
p	OwnerDocument	xml
p	OwnerElement	System.Xml.XmlElement
p	ParentNode	System.Xml.XmlNode
p	Prefix	string	s
p	PreviousSibling	System.Xml.XmlNode
p	PreviousText	System.Xml.XmlNode
p	SchemaInfo	System.Xml.Schema.IXmlSchemaInfo
p	Specified	bool
p	Value	string	s
m	AppendChild	AppendChild(System.Xml.XmlNode newChild)
m	Clone	Clone()
m	CloneNode	CloneNode(bool deep)
m	CreateNavigator	CreateNavigator()
m	GetEnumerator	GetEnumerator()
m	GetNamespaceOfPrefix	GetNamespaceOfPrefix(string prefix)
m	GetPrefixOfNamespace	GetPrefixOfNamespace(string namespaceURI)
m	InsertAfter	InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
m	InsertBefore	InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
m	Normalize	Normalize()
m	PrependChild	PrependChild(System.Xml.XmlNode newChild)
m	RemoveAll	RemoveAll()
m	RemoveChild	RemoveChild(System.Xml.XmlNode oldChild)
m	ReplaceChild	ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
m	SelectNodes	SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)|SelectNodes(string xpath)
m	SelectSingleNode	SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)|SelectSingleNode(string xpath)
m	Supports	Supports(string feature, string version)
m	WriteContentTo	WriteContentTo(System.Xml.XmlWriter w)
m	WriteTo	WriteTo(System.Xml.XmlWriter w)
=System.Xml.XmlNodeList	System.Object
p	Count	int
p	ItemOf	System.Xml.XmlNode
m	GetEnumerator	GetEnumerator()
m	Item	Item(int index)
=System.Console	System.Object
P	BackgroundColor	System.ConsoleColor
P	BufferHeight	int
P	BufferWidth	int
P	CapsLock	bool
P	CursorLeft	int
P	CursorSize	int
P	CursorTop	int
P	CursorVisible	bool
P	Error	System.IO.TextWriter
P	ForegroundColor	System.ConsoleColor
P	In	System.IO.TextReader
P	InputEncoding	System.Text.Encoding
P	IsErrorRedirected	bool
P	IsInputRedirected	bool
P	IsOutputRedirected	bool
P	KeyAvailable	bool
P	LargestWindowHeight	int
P	LargestWindowWidth	int
P	NumberLock	bool
P	Out	System.IO.TextWriter
P	OutputEncoding	System.Text.Encoding
P	Title	string
P	TreatControlCAsInput	bool
P	WindowHeight	int
P	WindowLeft	int
P	WindowTop	int
P	WindowWidth	int
M	Beep	Beep()|Beep(int frequency, int duration)
M	Clear	Clear()
M	GetCursorPosition	GetCursorPosition()
M	MoveBufferArea	MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, System.ConsoleColor sourceForeColor, System.ConsoleColor sourceBackColor)|MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop)
M	OpenStandardError	OpenStandardError()|OpenStandardError(int bufferSize)
M	OpenStandardInput	OpenStandardInput()|OpenStandardInput(int bufferSize)
M	OpenStandardOutput	OpenStandardOutput()|OpenStandardOutput(int bufferSize)
M	Read	Read()
M	ReadKey	ReadKey()|ReadKey(bool intercept)
M	ReadLine	ReadLine()
M	ResetColor	ResetColor()
M	SetBufferSize	SetBufferSize(int width, int height)
M	SetCursorPosition	SetCursorPosition(int left, int top)
M	SetError	SetError(System.IO.TextWriter newError)
M	SetIn	SetIn(System.IO.TextReader newIn)
M	SetOut	SetOut(System.IO.TextWriter newOut)
M	SetWindowPosition	SetWindowPosition(int left, int top)
M	SetWindowSize	SetWindowSize(int width, int height)
M	Write	Write(bool value)|Write(char value)|Write(char[] buffer, int index, int count)|Write(char[] buffer)|Write(decimal value)|Write(double value)|Write(int value)|Write(long value)|Write(System.Object value)|Write(float value)|Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)|Write(string format, System.Object arg0, System.Object arg1)|Write(string format, System.Object arg0)|Write(string format, Params System.Object[] arg)|Write(string value)|Write(uint value)|Write(ulong value)
M	WriteLine	WriteLine()|WriteLine(bool value)|WriteLine(char value)|WriteLine(char[] buffer, int index, int count)|WriteLine(char[] buffer)|WriteLine(decimal value)|WriteLine(double value)|WriteLine(int value)|WriteLine(long value)|WriteLine(System.Object value)|WriteLine(float value)|WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)|WriteLine(string format, System.Object arg0, System.Object arg1)|WriteLine(string format, System.Object arg0)|WriteLine(string format, Params System.Object[] arg)|WriteLine(string value)|WriteLine(uint value)|WriteLine(ulong value)
=System.GC	System.Object
P	MaxGeneration	int
M	AddMemoryPressure	AddMemoryPressure(long bytesAllocated)
M	AllocateArray	AllocateArray(int length, bool pinned)
M	AllocateUninitializedArray	AllocateUninitializedArray(int length, bool pinned)
M	CancelFullGCNotification	CancelFullGCNotification()
M	Collect	Collect()|Collect(int generation, System.GCCollectionMode mode, bool blocking, bool compacting)|Collect(int generation, System.GCCollectionMode mode, bool blocking)|Collect(int generation, System.GCCollectionMode mode)|Collect(int generation)
M	CollectionCount	CollectionCount(int generation)
M	EndNoGCRegion	EndNoGCRegion()
M	GetAllocatedBytesForCurrentThread	GetAllocatedBytesForCurrentThread()
M	GetConfigurationVariables	GetConfigurationVariables()
M	GetGCMemoryInfo	GetGCMemoryInfo()|GetGCMemoryInfo(System.GCKind kind)
M	GetGeneration	GetGeneration(System.Object obj)|GetGeneration(System.WeakReference wo)
M	GetTotalAllocatedBytes	GetTotalAllocatedBytes(bool precise)
M	GetTotalMemory	GetTotalMemory(bool forceFullCollection)
M	GetTotalPauseDuration	GetTotalPauseDuration()
M	KeepAlive	KeepAlive(System.Object obj)
M	RefreshMemoryLimit	RefreshMemoryLimit()
M	RegisterForFullGCNotification	RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold)
M	RegisterNoGCRegionCallback	RegisterNoGCRegionCallback(long totalSize, System.Action callback)
M	RemoveMemoryPressure	RemoveMemoryPressure(long bytesAllocated)
M	ReRegisterForFinalize	ReRegisterForFinalize(System.Object obj)
M	SuppressFinalize	SuppressFinalize(System.Object obj)
M	TryStartNoGCRegion	TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC)|TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC)|TryStartNoGCRegion(long totalSize, long lohSize)|TryStartNoGCRegion(long totalSize)
M	WaitForFullGCApproach	WaitForFullGCApproach()|WaitForFullGCApproach(int millisecondsTimeout)|WaitForFullGCApproach(timespan timeout)
M	WaitForFullGCComplete	WaitForFullGCComplete()|WaitForFullGCComplete(int millisecondsTimeout)|WaitForFullGCComplete(timespan timeout)
M	WaitForPendingFinalizers	WaitForPendingFinalizers()
=System.Enum	System.ValueType
p	value__	int	s
m	CompareTo	int CompareTo(System.Object target)|int IComparable.CompareTo(System.Object obj)
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	HasFlag	bool HasFlag(System.Enum flag)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)|string IConvertible.ToString(System.IFormatProvider provider)
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	double IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	int IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
M	Format	Format(type enumType, System.Object value, string format)
M	GetName	GetName(TEnum value)|GetName(type enumType, System.Object value)
M	GetNames	GetNames()|GetNames(type enumType)
M	GetUnderlyingType	GetUnderlyingType(type enumType)
M	GetValues	GetValues()|GetValues(type enumType)
M	GetValuesAsUnderlyingType	GetValuesAsUnderlyingType()|GetValuesAsUnderlyingType(type enumType)
M	IsDefined	IsDefined(TEnum value)|IsDefined(type enumType, System.Object value)
M	Parse	Parse(string value, bool ignoreCase)|Parse(string value)|Parse(type enumType, string value, bool ignoreCase)|Parse(type enumType, string value)
M	ToObject	ToObject(type enumType, byte value)|ToObject(type enumType, short value)|ToObject(type enumType, int value)|ToObject(type enumType, long value)|ToObject(type enumType, System.Object value)|ToObject(type enumType, sbyte value)|ToObject(type enumType, ushort value)|ToObject(type enumType, uint value)|ToObject(type enumType, ulong value)
M	TryParse	TryParse(string value, bool ignoreCase, [ref] TEnum result)|TryParse(string value, [ref] TEnum result)|TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)|TryParse(type enumType, string value, [ref] System.Object result)
=System.Type	System.Reflection.MemberInfo
p	Assembly	System.Reflection.Assembly
p	AssemblyQualifiedName	string
p	Attributes	System.Reflection.TypeAttributes
p	BaseType	type
p	ContainsGenericParameters	bool
p	CustomAttributes	System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData]
p	DeclaringMethod	System.Reflection.MethodBase
p	DeclaringType	type
p	FullName	string
p	GenericParameterAttributes	System.Reflection.GenericParameterAttributes
p	GenericParameterPosition	int
p	GenericTypeArguments	type[]
p	GUID	guid
p	HasElementType	bool
p	IsAbstract	bool
p	IsAnsiClass	bool
p	IsArray	bool
p	IsAutoClass	bool
p	IsAutoLayout	bool
p	IsByRef	bool
p	IsByRefLike	bool
p	IsClass	bool
p	IsCollectible	bool
p	IsCOMObject	bool
p	IsConstructedGenericType	bool
p	IsContextful	bool
p	IsEnum	bool
p	IsExplicitLayout	bool
p	IsFunctionPointer	bool
p	IsGenericMethodParameter	bool
p	IsGenericParameter	bool
p	IsGenericType	bool
p	IsGenericTypeDefinition	bool
p	IsGenericTypeParameter	bool
p	IsImport	bool
p	IsInterface	bool
p	IsLayoutSequential	bool
p	IsMarshalByRef	bool
p	IsNested	bool
p	IsNestedAssembly	bool
p	IsNestedFamANDAssem	bool
p	IsNestedFamily	bool
p	IsNestedFamORAssem	bool
p	IsNestedPrivate	bool
p	IsNestedPublic	bool
p	IsNotPublic	bool
p	IsPointer	bool
p	IsPrimitive	bool
p	IsPublic	bool
p	IsSealed	bool
p	IsSecurityCritical	bool
p	IsSecuritySafeCritical	bool
p	IsSecurityTransparent	bool
p	IsSerializable	bool
p	IsSignatureType	bool
p	IsSpecialName	bool
p	IsSZArray	bool
p	IsTypeDefinition	bool
p	IsUnicodeClass	bool
p	IsUnmanagedFunctionPointer	bool
p	IsValueType	bool
p	IsVariableBoundArray	bool
p	IsVisible	bool
p	MemberType	System.Reflection.MemberTypes
p	MetadataToken	int
p	Module	System.Reflection.Module
p	Name	string
p	Namespace	string
p	ReflectedType	type
p	StructLayoutAttribute	System.Runtime.InteropServices.StructLayoutAttribute
p	TypeHandle	System.RuntimeTypeHandle
p	TypeInitializer	System.Reflection.ConstructorInfo
p	UnderlyingSystemType	type
m	Equals	Equals(System.Object o)|Equals(type o)
m	FindInterfaces	FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)
m	FindMembers	FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, System.Object filterCriteria)
m	GetArrayRank	GetArrayRank()
m	GetConstructor	GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetConstructor(System.Reflection.BindingFlags bindingAttr, type[] types)|GetConstructor(type[] types)
m	GetConstructors	GetConstructors()|GetConstructors(System.Reflection.BindingFlags bindingAttr)
m	GetCustomAttributes	GetCustomAttributes(bool inherit)|GetCustomAttributes(type attributeType, bool inherit)
m	GetCustomAttributesData	GetCustomAttributesData()
m	GetDefaultMembers	GetDefaultMembers()
m	GetElementType	GetElementType()
m	GetEnumName	GetEnumName(System.Object value)
m	GetEnumNames	GetEnumNames()
m	GetEnumUnderlyingType	GetEnumUnderlyingType()
m	GetEnumValues	GetEnumValues()
m	GetEnumValuesAsUnderlyingType	GetEnumValuesAsUnderlyingType()
m	GetEvent	GetEvent(string name, System.Reflection.BindingFlags bindingAttr)|GetEvent(string name)
m	GetEvents	GetEvents()|GetEvents(System.Reflection.BindingFlags bindingAttr)
m	GetField	GetField(string name, System.Reflection.BindingFlags bindingAttr)|GetField(string name)
m	GetFields	GetFields()|GetFields(System.Reflection.BindingFlags bindingAttr)
m	GetFunctionPointerCallingConventions	GetFunctionPointerCallingConventions()
m	GetFunctionPointerParameterTypes	GetFunctionPointerParameterTypes()
m	GetFunctionPointerReturnType	GetFunctionPointerReturnType()
m	GetGenericArguments	GetGenericArguments()
m	GetGenericParameterConstraints	GetGenericParameterConstraints()
m	GetGenericTypeDefinition	GetGenericTypeDefinition()
m	GetHashCode	GetHashCode()
m	GetInterface	GetInterface(string name, bool ignoreCase)|GetInterface(string name)
m	GetInterfaceMap	GetInterfaceMap(type interfaceType)
m	GetInterfaces	GetInterfaces()
m	GetMember	GetMember(string name, System.Reflection.BindingFlags bindingAttr)|GetMember(string name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr)|GetMember(string name)
m	GetMembers	GetMembers()|GetMembers(System.Reflection.BindingFlags bindingAttr)
m	GetMemberWithSameMetadataDefinitionAs	GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member)
m	GetMethod	GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, type[] types)|GetMethod(string name, int genericParameterCount, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetMethod(string name, int genericParameterCount, type[] types)|GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types)|GetMethod(string name, System.Reflection.BindingFlags bindingAttr)|GetMethod(string name, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetMethod(string name, type[] types)|GetMethod(string name)
m	GetMethods	GetMethods()|GetMethods(System.Reflection.BindingFlags bindingAttr)
m	GetNestedType	GetNestedType(string name, System.Reflection.BindingFlags bindingAttr)|GetNestedType(string name)
m	GetNestedTypes	GetNestedTypes()|GetNestedTypes(System.Reflection.BindingFlags bindingAttr)
m	GetOptionalCustomModifiers	GetOptionalCustomModifiers()
m	GetProperties	GetProperties()|GetProperties(System.Reflection.BindingFlags bindingAttr)
m	GetProperty	GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetProperty(string name, System.Reflection.BindingFlags bindingAttr)|GetProperty(string name, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)|GetProperty(string name, type returnType, type[] types)|GetProperty(string name, type returnType)|GetProperty(string name, type[] types)|GetProperty(string name)
m	GetRequiredCustomModifiers	GetRequiredCustomModifiers()
m	GetType	GetType()
m	HasSameMetadataDefinitionAs	HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
m	InvokeMember	InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, cultureinfo culture)|InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)|InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args)
m	IsAssignableFrom	IsAssignableFrom(type c)
m	IsAssignableTo	IsAssignableTo(type targetType)
m	IsDefined	IsDefined(type attributeType, bool inherit)
m	IsEnumDefined	IsEnumDefined(System.Object value)
m	IsEquivalentTo	IsEquivalentTo(type other)
m	IsInstanceOfType	IsInstanceOfType(System.Object o)
m	IsSubclassOf	IsSubclassOf(type c)
m	MakeArrayType	MakeArrayType()|MakeArrayType(int rank)
m	MakeByRefType	MakeByRefType()
m	MakeGenericType	MakeGenericType(Params type[] typeArguments)
m	MakePointerType	MakePointerType()
m	ToString	ToString()
P	DefaultBinder	System.Reflection.Binder
P	Delimiter	char
P	EmptyTypes	type[]
P	FilterAttribute	System.Reflection.MemberFilter
P	FilterName	System.Reflection.MemberFilter
P	FilterNameIgnoreCase	System.Reflection.MemberFilter
P	Missing	System.Object
M	GetType	GetType(string typeName, bool throwOnError, bool ignoreCase)|GetType(string typeName, bool throwOnError)|GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError, bool ignoreCase)|GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError)|GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver)|GetType(string typeName)
M	GetTypeArray	GetTypeArray(System.Object[] args)
M	GetTypeCode	GetTypeCode(type type)
M	GetTypeFromCLSID	GetTypeFromCLSID(guid clsid, bool throwOnError)|GetTypeFromCLSID(guid clsid, string server, bool throwOnError)|GetTypeFromCLSID(guid clsid, string server)|GetTypeFromCLSID(guid clsid)
M	GetTypeFromHandle	GetTypeFromHandle(System.RuntimeTypeHandle handle)
M	GetTypeFromProgID	GetTypeFromProgID(string progID, bool throwOnError)|GetTypeFromProgID(string progID, string server, bool throwOnError)|GetTypeFromProgID(string progID, string server)|GetTypeFromProgID(string progID)
M	GetTypeHandle	GetTypeHandle(System.Object o)
M	MakeGenericMethodParameter	MakeGenericMethodParameter(int position)
M	MakeGenericSignatureType	MakeGenericSignatureType(type genericTypeDefinition, type[] typeArguments)
M	ReflectionOnlyGetType	ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase)
=System.Tuple	System.Object
M	Create	Create(System.T1 item1, System.T2 item2, System.T3 item3, System.T4 item4, System.T5 item5, System.T6 item6, System.T7 item7, System.T8 item8)|Create(System.T1 item1, System.T2 item2, System.T3 item3, System.T4 item4, System.T5 item5, System.T6 item6, System.T7 item7)|Create(System.T1 item1, System.T2 item2, System.T3 item3, System.T4 item4, System.T5 item5, System.T6 item6)|Create(System.T1 item1, System.T2 item2, System.T3 item3, System.T4 item4, System.T5 item5)|Create(System.T1 item1, System.T2 item2, System.T3 item3, System.T4 item4)|Create(System.T1 item1, System.T2 item2, System.T3 item3)|Create(System.T1 item1, System.T2 item2)|Create(System.T1 item1)
=System.Collections.IDictionary	
p	IsFixedSize	bool
p	IsReadOnly	bool
p	Keys	System.Collections.ICollection
p	Values	System.Collections.ICollection
m	Add	Add(System.Object key, System.Object value)
m	Clear	Clear()
m	Contains	Contains(System.Object key)
m	GetEnumerator	GetEnumerator()
m	Remove	Remove(System.Object key)
=System.Int16	System.ValueType
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(short value)|int IComparable.CompareTo(System.Object obj)|int IComparable[short].CompareTo(short other)
m	Equals	bool Equals(System.Object obj)|bool Equals(short obj)|bool IEquatable[short].Equals(short other)
m	GetByteCount	short IBinaryInteger[short].GetByteCount()
m	GetHashCode	int GetHashCode()
m	GetShortestBitLength	short IBinaryInteger[short].GetShortestBitLength()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	double IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	short IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IConvertible.ToString(System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBigEndian	bool IBinaryInteger[short].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteLittleEndian	bool IBinaryInteger[short].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteBigEndian	short IBinaryInteger[short].WriteBigEndian(byte[] destination)|short IBinaryInteger[short].WriteBigEndian(byte[] destination, short startIndex)|short IBinaryInteger[short].WriteBigEndian(System.Span[byte] destination)
m	WriteLittleEndian	short IBinaryInteger[short].WriteLittleEndian(byte[] destination)|short IBinaryInteger[short].WriteLittleEndian(byte[] destination, short startIndex)|short IBinaryInteger[short].WriteLittleEndian(System.Span[byte] destination)
P	MaxValue	short
P	MinValue	short
M	Abs	short Abs(short value)
M	BigMul	long BigMul(short left, short right)
M	Clamp	short Clamp(short value, short min, short max)
M	CopySign	short CopySign(short value, short sign)
M	CreateChecked	short CreateChecked[TOther](TOther value)
M	CreateSaturating	short CreateSaturating[TOther](TOther value)
M	CreateTruncating	short CreateTruncating[TOther](TOther value)
M	DivRem	System.ValueTuple[short,short] DivRem(short left, short right)
M	IsEvenInteger	bool IsEvenInteger(short value)
M	IsNegative	bool IsNegative(short value)
M	IsOddInteger	bool IsOddInteger(short value)
M	IsPositive	bool IsPositive(short value)
M	IsPow2	bool IsPow2(short value)
M	LeadingZeroCount	short LeadingZeroCount(short value)
M	Log2	short Log2(short value)
M	Max	short Max(short x, short y)
M	MaxMagnitude	short MaxMagnitude(short x, short y)
M	Min	short Min(short x, short y)
M	MinMagnitude	short MinMagnitude(short x, short y)
M	Parse	short Parse(string s)|short Parse(string s, System.Globalization.NumberStyles style)|short Parse(string s, System.IFormatProvider provider)|short Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)|short Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|short Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)|short Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|short Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
M	PopCount	short PopCount(short value)
M	RotateLeft	short RotateLeft(short value, int rotateAmount)
M	RotateRight	short RotateRight(short value, int rotateAmount)
M	Sign	int Sign(short value)
M	TrailingZeroCount	short TrailingZeroCount(short value)
M	TryParse	bool TryParse(string s, [ref] short result)|bool TryParse(System.ReadOnlySpan[char] s, [ref] short result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] short result)|bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result)|bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result)|bool TryParse(string s, System.IFormatProvider provider, [ref] short result)|bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] short result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] short result)
=System.SByte	System.ValueType
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(sbyte value)|int IComparable.CompareTo(System.Object obj)|int IComparable[sbyte].CompareTo(sbyte other)
m	Equals	bool Equals(System.Object obj)|bool Equals(sbyte obj)|bool IEquatable[sbyte].Equals(sbyte other)
m	GetByteCount	sbyte IBinaryInteger[sbyte].GetByteCount()
m	GetHashCode	int GetHashCode()
m	GetShortestBitLength	sbyte IBinaryInteger[sbyte].GetShortestBitLength()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	double IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	sbyte IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IConvertible.ToString(System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBigEndian	bool IBinaryInteger[sbyte].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteLittleEndian	bool IBinaryInteger[sbyte].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteBigEndian	sbyte IBinaryInteger[sbyte].WriteBigEndian(byte[] destination)|sbyte IBinaryInteger[sbyte].WriteBigEndian(byte[] destination, sbyte startIndex)|sbyte IBinaryInteger[sbyte].WriteBigEndian(System.Span[byte] destination)
m	WriteLittleEndian	sbyte IBinaryInteger[sbyte].WriteLittleEndian(byte[] destination)|sbyte IBinaryInteger[sbyte].WriteLittleEndian(byte[] destination, sbyte startIndex)|sbyte IBinaryInteger[sbyte].WriteLittleEndian(System.Span[byte] destination)
P	MaxValue	sbyte
P	MinValue	sbyte
M	Abs	sbyte Abs(sbyte value)
M	BigMul	long BigMul(sbyte left, sbyte right)
M	Clamp	sbyte Clamp(sbyte value, sbyte min, sbyte max)
M	CopySign	sbyte CopySign(sbyte value, sbyte sign)
M	CreateChecked	sbyte CreateChecked[TOther](TOther value)
M	CreateSaturating	sbyte CreateSaturating[TOther](TOther value)
M	CreateTruncating	sbyte CreateTruncating[TOther](TOther value)
M	DivRem	System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right)
M	IsEvenInteger	bool IsEvenInteger(sbyte value)
M	IsNegative	bool IsNegative(sbyte value)
M	IsOddInteger	bool IsOddInteger(sbyte value)
M	IsPositive	bool IsPositive(sbyte value)
M	IsPow2	bool IsPow2(sbyte value)
M	LeadingZeroCount	sbyte LeadingZeroCount(sbyte value)
M	Log2	sbyte Log2(sbyte value)
M	Max	sbyte Max(sbyte x, sbyte y)
M	MaxMagnitude	sbyte MaxMagnitude(sbyte x, sbyte y)
M	Min	sbyte Min(sbyte x, sbyte y)
M	MinMagnitude	sbyte MinMagnitude(sbyte x, sbyte y)
M	Parse	sbyte Parse(string s)|sbyte Parse(string s, System.Globalization.NumberStyles style)|sbyte Parse(string s, System.IFormatProvider provider)|sbyte Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)|sbyte Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|sbyte Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)|sbyte Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|sbyte Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
M	PopCount	sbyte PopCount(sbyte value)
M	RotateLeft	sbyte RotateLeft(sbyte value, int rotateAmount)
M	RotateRight	sbyte RotateRight(sbyte value, int rotateAmount)
M	Sign	int Sign(sbyte value)
M	TrailingZeroCount	sbyte TrailingZeroCount(sbyte value)
M	TryParse	bool TryParse(string s, [ref] sbyte result)|bool TryParse(System.ReadOnlySpan[char] s, [ref] sbyte result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] sbyte result)|bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result)|bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result)|bool TryParse(string s, System.IFormatProvider provider, [ref] sbyte result)|bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] sbyte result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] sbyte result)
=System.UInt16	System.ValueType
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(ushort value)|int IComparable.CompareTo(System.Object obj)|int IComparable[ushort].CompareTo(ushort other)
m	Equals	bool Equals(System.Object obj)|bool Equals(ushort obj)|bool IEquatable[ushort].Equals(ushort other)
m	GetByteCount	ushort IBinaryInteger[ushort].GetByteCount()
m	GetHashCode	int GetHashCode()
m	GetShortestBitLength	ushort IBinaryInteger[ushort].GetShortestBitLength()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	double IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	ushort IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IConvertible.ToString(System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBigEndian	bool IBinaryInteger[ushort].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteLittleEndian	bool IBinaryInteger[ushort].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteBigEndian	ushort IBinaryInteger[ushort].WriteBigEndian(byte[] destination)|ushort IBinaryInteger[ushort].WriteBigEndian(byte[] destination, ushort startIndex)|ushort IBinaryInteger[ushort].WriteBigEndian(System.Span[byte] destination)
m	WriteLittleEndian	ushort IBinaryInteger[ushort].WriteLittleEndian(byte[] destination)|ushort IBinaryInteger[ushort].WriteLittleEndian(byte[] destination, ushort startIndex)|ushort IBinaryInteger[ushort].WriteLittleEndian(System.Span[byte] destination)
P	MaxValue	ushort
P	MinValue	ushort
M	Abs	ushort Abs(ushort value)
M	BigMul	long BigMul(ushort left, ushort right)
M	Clamp	ushort Clamp(ushort value, ushort min, ushort max)
M	CopySign	ushort CopySign(ushort value, ushort sign)
M	CreateChecked	ushort CreateChecked[TOther](TOther value)
M	CreateSaturating	ushort CreateSaturating[TOther](TOther value)
M	CreateTruncating	ushort CreateTruncating[TOther](TOther value)
M	DivRem	System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right)
M	IsEvenInteger	bool IsEvenInteger(ushort value)
M	IsNegative	bool IsNegative(ushort value)
M	IsOddInteger	bool IsOddInteger(ushort value)
M	IsPositive	bool IsPositive(ushort value)
M	IsPow2	bool IsPow2(ushort value)
M	LeadingZeroCount	ushort LeadingZeroCount(ushort value)
M	Log2	ushort Log2(ushort value)
M	Max	ushort Max(ushort x, ushort y)
M	MaxMagnitude	ushort MaxMagnitude(ushort x, ushort y)
M	Min	ushort Min(ushort x, ushort y)
M	MinMagnitude	ushort MinMagnitude(ushort x, ushort y)
M	Parse	ushort Parse(string s)|ushort Parse(string s, System.Globalization.NumberStyles style)|ushort Parse(string s, System.IFormatProvider provider)|ushort Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)|ushort Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|ushort Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)|ushort Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|ushort Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
M	PopCount	ushort PopCount(ushort value)
M	RotateLeft	ushort RotateLeft(ushort value, int rotateAmount)
M	RotateRight	ushort RotateRight(ushort value, int rotateAmount)
M	Sign	int Sign(ushort value)
M	TrailingZeroCount	ushort TrailingZeroCount(ushort value)
M	TryParse	bool TryParse(string s, [ref] ushort result)|bool TryParse(System.ReadOnlySpan[char] s, [ref] ushort result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ushort result)|bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result)|bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result)|bool TryParse(string s, System.IFormatProvider provider, [ref] ushort result)|bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] ushort result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] ushort result)
=System.UInt32	System.ValueType
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(uint value)|int IComparable.CompareTo(System.Object obj)|int IComparable[uint].CompareTo(uint other)
m	Equals	bool Equals(System.Object obj)|bool Equals(uint obj)|bool IEquatable[uint].Equals(uint other)
m	GetByteCount	uint IBinaryInteger[uint].GetByteCount()
m	GetHashCode	int GetHashCode()
m	GetShortestBitLength	uint IBinaryInteger[uint].GetShortestBitLength()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	double IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	uint IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IConvertible.ToString(System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBigEndian	bool IBinaryInteger[uint].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteLittleEndian	bool IBinaryInteger[uint].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteBigEndian	uint IBinaryInteger[uint].WriteBigEndian(byte[] destination)|uint IBinaryInteger[uint].WriteBigEndian(byte[] destination, uint startIndex)|uint IBinaryInteger[uint].WriteBigEndian(System.Span[byte] destination)
m	WriteLittleEndian	uint IBinaryInteger[uint].WriteLittleEndian(byte[] destination)|uint IBinaryInteger[uint].WriteLittleEndian(byte[] destination, uint startIndex)|uint IBinaryInteger[uint].WriteLittleEndian(System.Span[byte] destination)
P	MaxValue	uint
P	MinValue	uint
M	Abs	uint Abs(uint value)
M	BigMul	long BigMul(uint left, uint right)
M	Clamp	uint Clamp(uint value, uint min, uint max)
M	CopySign	uint CopySign(uint value, uint sign)
M	CreateChecked	uint CreateChecked[TOther](TOther value)
M	CreateSaturating	uint CreateSaturating[TOther](TOther value)
M	CreateTruncating	uint CreateTruncating[TOther](TOther value)
M	DivRem	System.ValueTuple[uint,uint] DivRem(uint left, uint right)
M	IsEvenInteger	bool IsEvenInteger(uint value)
M	IsNegative	bool IsNegative(uint value)
M	IsOddInteger	bool IsOddInteger(uint value)
M	IsPositive	bool IsPositive(uint value)
M	IsPow2	bool IsPow2(uint value)
M	LeadingZeroCount	uint LeadingZeroCount(uint value)
M	Log2	uint Log2(uint value)
M	Max	uint Max(uint x, uint y)
M	MaxMagnitude	uint MaxMagnitude(uint x, uint y)
M	Min	uint Min(uint x, uint y)
M	MinMagnitude	uint MinMagnitude(uint x, uint y)
M	Parse	uint Parse(string s)|uint Parse(string s, System.Globalization.NumberStyles style)|uint Parse(string s, System.IFormatProvider provider)|uint Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)|uint Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|uint Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)|uint Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|uint Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
M	PopCount	uint PopCount(uint value)
M	RotateLeft	uint RotateLeft(uint value, int rotateAmount)
M	RotateRight	uint RotateRight(uint value, int rotateAmount)
M	Sign	int Sign(uint value)
M	TrailingZeroCount	uint TrailingZeroCount(uint value)
M	TryParse	bool TryParse(string s, [ref] uint result)|bool TryParse(System.ReadOnlySpan[char] s, [ref] uint result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] uint result)|bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result)|bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result)|bool TryParse(string s, System.IFormatProvider provider, [ref] uint result)|bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] uint result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] uint result)
=System.UInt64	System.ValueType
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(ulong value)|int IComparable.CompareTo(System.Object obj)|int IComparable[ulong].CompareTo(ulong other)
m	Equals	bool Equals(System.Object obj)|bool Equals(ulong obj)|bool IEquatable[ulong].Equals(ulong other)
m	GetByteCount	ulong IBinaryInteger[ulong].GetByteCount()
m	GetHashCode	int GetHashCode()
m	GetShortestBitLength	ulong IBinaryInteger[ulong].GetShortestBitLength()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	double IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	ulong IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IConvertible.ToString(System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBigEndian	bool IBinaryInteger[ulong].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteLittleEndian	bool IBinaryInteger[ulong].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteBigEndian	ulong IBinaryInteger[ulong].WriteBigEndian(byte[] destination)|ulong IBinaryInteger[ulong].WriteBigEndian(byte[] destination, ulong startIndex)|ulong IBinaryInteger[ulong].WriteBigEndian(System.Span[byte] destination)
m	WriteLittleEndian	ulong IBinaryInteger[ulong].WriteLittleEndian(byte[] destination)|ulong IBinaryInteger[ulong].WriteLittleEndian(byte[] destination, ulong startIndex)|ulong IBinaryInteger[ulong].WriteLittleEndian(System.Span[byte] destination)
P	MaxValue	ulong
P	MinValue	ulong
M	Abs	ulong Abs(ulong value)
M	BigMul	long BigMul(ulong left, ulong right)
M	Clamp	ulong Clamp(ulong value, ulong min, ulong max)
M	CopySign	ulong CopySign(ulong value, ulong sign)
M	CreateChecked	ulong CreateChecked[TOther](TOther value)
M	CreateSaturating	ulong CreateSaturating[TOther](TOther value)
M	CreateTruncating	ulong CreateTruncating[TOther](TOther value)
M	DivRem	System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right)
M	IsEvenInteger	bool IsEvenInteger(ulong value)
M	IsNegative	bool IsNegative(ulong value)
M	IsOddInteger	bool IsOddInteger(ulong value)
M	IsPositive	bool IsPositive(ulong value)
M	IsPow2	bool IsPow2(ulong value)
M	LeadingZeroCount	ulong LeadingZeroCount(ulong value)
M	Log2	ulong Log2(ulong value)
M	Max	ulong Max(ulong x, ulong y)
M	MaxMagnitude	ulong MaxMagnitude(ulong x, ulong y)
M	Min	ulong Min(ulong x, ulong y)
M	MinMagnitude	ulong MinMagnitude(ulong x, ulong y)
M	Parse	ulong Parse(string s)|ulong Parse(string s, System.Globalization.NumberStyles style)|ulong Parse(string s, System.IFormatProvider provider)|ulong Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)|ulong Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|ulong Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)|ulong Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)|ulong Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
M	PopCount	ulong PopCount(ulong value)
M	RotateLeft	ulong RotateLeft(ulong value, int rotateAmount)
M	RotateRight	ulong RotateRight(ulong value, int rotateAmount)
M	Sign	int Sign(ulong value)
M	TrailingZeroCount	ulong TrailingZeroCount(ulong value)
M	TryParse	bool TryParse(string s, [ref] ulong result)|bool TryParse(System.ReadOnlySpan[char] s, [ref] ulong result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ulong result)|bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result)|bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result)|bool TryParse(string s, System.IFormatProvider provider, [ref] ulong result)|bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] ulong result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result)|bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] ulong result)
=System.Single	System.ValueType
m	CompareTo	int CompareTo(System.Object value)|int CompareTo(float value)|int IComparable.CompareTo(System.Object obj)|int IComparable[float].CompareTo(float other)
m	Equals	bool Equals(System.Object obj)|bool Equals(float obj)|bool IEquatable[float].Equals(float other)
m	GetExponentByteCount	int IFloatingPoint[float].GetExponentByteCount()
m	GetExponentShortestBitLength	int IFloatingPoint[float].GetExponentShortestBitLength()
m	GetHashCode	int GetHashCode()
m	GetSignificandBitLength	int IFloatingPoint[float].GetSignificandBitLength()
m	GetSignificandByteCount	int IFloatingPoint[float].GetSignificandByteCount()
m	GetTypeCode	System.TypeCode GetTypeCode()|System.TypeCode IConvertible.GetTypeCode()
m	ToBoolean	bool IConvertible.ToBoolean(System.IFormatProvider provider)
m	ToByte	byte IConvertible.ToByte(System.IFormatProvider provider)
m	ToChar	char IConvertible.ToChar(System.IFormatProvider provider)
m	ToDateTime	datetime IConvertible.ToDateTime(System.IFormatProvider provider)
m	ToDecimal	decimal IConvertible.ToDecimal(System.IFormatProvider provider)
m	ToDouble	float IConvertible.ToDouble(System.IFormatProvider provider)
m	ToInt16	short IConvertible.ToInt16(System.IFormatProvider provider)
m	ToInt32	int IConvertible.ToInt32(System.IFormatProvider provider)
m	ToInt64	long IConvertible.ToInt64(System.IFormatProvider provider)
m	ToSByte	sbyte IConvertible.ToSByte(System.IFormatProvider provider)
m	ToSingle	float IConvertible.ToSingle(System.IFormatProvider provider)
m	ToString	string ToString()|string ToString(string format)|string ToString(System.IFormatProvider provider)|string ToString(string format, System.IFormatProvider provider)|string IConvertible.ToString(System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	ToType	System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
m	ToUInt16	ushort IConvertible.ToUInt16(System.IFormatProvider provider)
m	ToUInt32	uint IConvertible.ToUInt32(System.IFormatProvider provider)
m	ToUInt64	ulong IConvertible.ToUInt64(System.IFormatProvider provider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteExponentBigEndian	bool IFloatingPoint[float].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteExponentLittleEndian	bool IFloatingPoint[float].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteSignificandBigEndian	bool IFloatingPoint[float].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteSignificandLittleEndian	bool IFloatingPoint[float].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteExponentBigEndian	int IFloatingPoint[float].WriteExponentBigEndian(byte[] destination)|int IFloatingPoint[float].WriteExponentBigEndian(byte[] destination, int startIndex)|int IFloatingPoint[float].WriteExponentBigEndian(System.Span[byte] destination)
m	WriteExponentLittleEndian	int IFloatingPoint[float].WriteExponentLittleEndian(byte[] destination)|int IFloatingPoint[float].WriteExponentLittleEndian(byte[] destination, int startIndex)|int IFloatingPoint[float].WriteExponentLittleEndian(System.Span[byte] destination)
m	WriteSignificandBigEndian	int IFloatingPoint[float].WriteSignificandBigEndian(byte[] destination)|int IFloatingPoint[float].WriteSignificandBigEndian(byte[] destination, int startIndex)|int IFloatingPoint[float].WriteSignificandBigEndian(System.Span[byte] destination)
m	WriteSignificandLittleEndian	int IFloatingPoint[float].WriteSignificandLittleEndian(byte[] destination)|int IFloatingPoint[float].WriteSignificandLittleEndian(byte[] destination, int startIndex)|int IFloatingPoint[float].WriteSignificandLittleEndian(System.Span[byte] destination)
P	E	float
P	Epsilon	float
P	MaxValue	float
P	MinValue	float
P	NaN	float
P	NegativeInfinity	float
P	NegativeZero	float
P	Pi	float
P	PositiveInfinity	float
P	Tau	float
M	Abs	Abs(float value)
M	Acos	Acos(float x)
M	Acosh	Acosh(float x)
M	AcosPi	AcosPi(float x)
M	Asin	Asin(float x)
M	Asinh	Asinh(float x)
M	AsinPi	AsinPi(float x)
M	Atan	Atan(float x)
M	Atan2	Atan2(float y, float x)
M	Atan2Pi	Atan2Pi(float y, float x)
M	Atanh	Atanh(float x)
M	AtanPi	AtanPi(float x)
M	BitDecrement	BitDecrement(float x)
M	BitIncrement	BitIncrement(float x)
M	Cbrt	Cbrt(float x)
M	Ceiling	Ceiling(float x)
M	Clamp	Clamp(float value, float min, float max)
M	ClampNative	ClampNative(float value, float min, float max)
M	ConvertToInteger	ConvertToInteger(float value)
M	ConvertToIntegerNative	ConvertToIntegerNative(float value)
M	CopySign	CopySign(float value, float sign)
M	Cos	Cos(float x)
M	Cosh	Cosh(float x)
M	CosPi	CosPi(float x)
M	CreateChecked	CreateChecked(TOther value)
M	CreateSaturating	CreateSaturating(TOther value)
M	CreateTruncating	CreateTruncating(TOther value)
M	DegreesToRadians	DegreesToRadians(float degrees)
M	Exp	Exp(float x)
M	Exp10	Exp10(float x)
M	Exp10M1	Exp10M1(float x)
M	Exp2	Exp2(float x)
M	Exp2M1	Exp2M1(float x)
M	ExpM1	ExpM1(float x)
M	Floor	Floor(float x)
M	FusedMultiplyAdd	FusedMultiplyAdd(float left, float right, float addend)
M	Hypot	Hypot(float x, float y)
M	Ieee754Remainder	Ieee754Remainder(float left, float right)
M	ILogB	ILogB(float x)
M	IsEvenInteger	IsEvenInteger(float value)
M	IsFinite	IsFinite(float d)
M	IsInfinity	IsInfinity(float d)
M	IsInteger	IsInteger(float value)
M	IsNaN	IsNaN(float d)
M	IsNegative	IsNegative(float d)
M	IsNegativeInfinity	IsNegativeInfinity(float d)
M	IsNormal	IsNormal(float d)
M	IsOddInteger	IsOddInteger(float value)
M	IsPositive	IsPositive(float value)
M	IsPositiveInfinity	IsPositiveInfinity(float d)
M	IsPow2	IsPow2(float value)
M	IsRealNumber	IsRealNumber(float value)
M	IsSubnormal	IsSubnormal(float d)
M	Lerp	Lerp(float value1, float value2, float amount)
M	Log	Log(float x, float newBase)|Log(float x)
M	Log10	Log10(float x)
M	Log10P1	Log10P1(float x)
M	Log2	Log2(float value)
M	Log2P1	Log2P1(float x)
M	LogP1	LogP1(float x)
M	Max	Max(float x, float y)
M	MaxMagnitude	MaxMagnitude(float x, float y)
M	MaxMagnitudeNumber	MaxMagnitudeNumber(float x, float y)
M	MaxNative	MaxNative(float x, float y)
M	MaxNumber	MaxNumber(float x, float y)
M	Min	Min(float x, float y)
M	MinMagnitude	MinMagnitude(float x, float y)
M	MinMagnitudeNumber	MinMagnitudeNumber(float x, float y)
M	MinNative	MinNative(float x, float y)
M	MinNumber	MinNumber(float x, float y)
M	MultiplyAddEstimate	MultiplyAddEstimate(float left, float right, float addend)
M	Parse	Parse(string s, System.IFormatProvider provider)|Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)|Parse(string s, System.Globalization.NumberStyles style)|Parse(string s)
M	Pow	Pow(float x, float y)
M	RadiansToDegrees	RadiansToDegrees(float radians)
M	ReciprocalEstimate	ReciprocalEstimate(float x)
M	ReciprocalSqrtEstimate	ReciprocalSqrtEstimate(float x)
M	RootN	RootN(float x, int n)
M	Round	Round(float x, int digits, System.MidpointRounding mode)|Round(float x, int digits)|Round(float x, System.MidpointRounding mode)|Round(float x)
M	ScaleB	ScaleB(float x, int n)
M	Sign	Sign(float value)
M	Sin	Sin(float x)
M	SinCos	SinCos(float x)
M	SinCosPi	SinCosPi(float x)
M	Sinh	Sinh(float x)
M	SinPi	SinPi(float x)
M	Sqrt	Sqrt(float x)
M	Tan	Tan(float x)
M	Tanh	Tanh(float x)
M	TanPi	TanPi(float x)
M	Truncate	Truncate(float x)
M	TryParse	TryParse(string s, [ref] float result)|TryParse(string s, System.IFormatProvider provider, [ref] float result)|TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result)
=Microsoft.PowerShell.Commands.MatchInfo	System.Object
p	Context	Microsoft.PowerShell.Commands.MatchInfoContext	s
p	Filename	string
p	IgnoreCase	bool	s
p	Line	string	s
p	LineNumber	ulong	s
p	Matches	System.Text.RegularExpressions.Match[]	s
p	Path	string	s
p	Pattern	string	s
m	RelativePath	string RelativePath(string directory)
m	ToEmphasizedString	string ToEmphasizedString(string directory)
m	ToString	string ToString()|string ToString(string directory)
=System.Management.Automation.PSVersionHashTable	System.Collections.Hashtable
m	Add	void Add(System.Object key, System.Object value)|void IDictionary.Add(System.Object key, System.Object value)
m	Clear	void Clear()|void IDictionary.Clear()
m	Clone	System.Object Clone()|System.Object ICloneable.Clone()
m	Contains	bool Contains(System.Object key)|bool IDictionary.Contains(System.Object key)
m	ContainsKey	bool ContainsKey(System.Object key)
m	ContainsValue	bool ContainsValue(System.Object value)
m	CopyTo	void CopyTo(array array, int arrayIndex)|void ICollection.CopyTo(array array, int index)
m	Equals	bool Equals(System.Object obj)
m	GetEnumerator	System.Collections.IDictionaryEnumerator GetEnumerator()|System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()|System.Collections.IEnumerator IEnumerable.GetEnumerator()
m	GetHashCode	int GetHashCode()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)|void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	OnDeserialization	void OnDeserialization(System.Object sender)|void IDeserializationCallback.OnDeserialization(System.Object sender)
m	Remove	void Remove(System.Object key)|void IDictionary.Remove(System.Object key)
m	ToString	string ToString()
=Microsoft.PowerShell.Commands.GenericMeasureInfo	Microsoft.PowerShell.Commands.MeasureInfo
c	new()
=Microsoft.PowerShell.Commands.TextMeasureInfo	Microsoft.PowerShell.Commands.MeasureInfo
c	new()
=System.Management.Automation.CmdletInfo	System.Management.Automation.CommandInfo
c	new(string name, type implementingType)
=System.Management.Automation.PSDriveInfo	System.Object
c	new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential)
c	new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, string displayRoot)
c	new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, bool persist)
"""#
}
