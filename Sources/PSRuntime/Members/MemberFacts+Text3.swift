// swift-format-ignore-file

extension MemberFacts {
  /// Types `System.IO.Path` to `System.Xml.XmlDocument`; the form is described at `MemberFacts`.
  static let text3: StaticString = #"""
=System.IO.Path	System.Object
P	AltDirectorySeparatorChar	char
P	DirectorySeparatorChar	char
P	InvalidPathChars	char[]
P	PathSeparator	char
P	VolumeSeparatorChar	char
M	ChangeExtension	string ChangeExtension(string path, string extension)
M	Combine	string Combine(string path1, string path2, string path3, string path4)|string Combine(string path1, string path2, string path3)|string Combine(string path1, string path2)|string Combine(Params string[] paths)
M	EndsInDirectorySeparator	EndsInDirectorySeparator(string path)
M	Exists	Exists(string path)
M	GetDirectoryName	string GetDirectoryName(string path)
M	GetExtension	string GetExtension(string path)
M	GetFileName	string GetFileName(string path)
M	GetFileNameWithoutExtension	string GetFileNameWithoutExtension(string path)
M	GetFullPath	string GetFullPath(string path, string basePath)|string GetFullPath(string path)
M	GetInvalidFileNameChars	GetInvalidFileNameChars()
M	GetInvalidPathChars	GetInvalidPathChars()
M	GetPathRoot	GetPathRoot(string path)
M	GetRandomFileName	string GetRandomFileName()
M	GetRelativePath	GetRelativePath(string relativeTo, string path)
M	GetTempFileName	string GetTempFileName()
M	GetTempPath	string GetTempPath()
M	HasExtension	bool HasExtension(string path)
M	IsPathFullyQualified	IsPathFullyQualified(string path)
M	IsPathRooted	bool IsPathRooted(string path)
M	Join	string Join(string path1, string path2, string path3, string path4)|string Join(string path1, string path2, string path3)|string Join(string path1, string path2)|string Join(Params string[] paths)
M	TrimEndingDirectorySeparator	TrimEndingDirectorySeparator(string path)
=System.IO.File	System.Object
M	AppendAllBytes	AppendAllBytes(string path, byte[] bytes)
M	AppendAllBytesAsync	AppendAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken)
M	AppendAllLines	void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)|void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)
M	AppendAllLinesAsync	AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken)
M	AppendAllText	void AppendAllText(string path, string contents, System.Text.Encoding encoding)|void AppendAllText(string path, string contents)
M	AppendAllTextAsync	AppendAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|AppendAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken)
M	AppendText	AppendText(string path)
M	Copy	void Copy(string sourceFileName, string destFileName, bool overwrite)|void Copy(string sourceFileName, string destFileName)
M	Create	Create(string path, int bufferSize, System.IO.FileOptions options)|Create(string path, int bufferSize)|Create(string path)
M	CreateSymbolicLink	CreateSymbolicLink(string path, string pathToTarget)
M	CreateText	CreateText(string path)
M	Decrypt	Decrypt(string path)
M	Delete	void Delete(string path)
M	Encrypt	Encrypt(string path)
M	Exists	bool Exists(string path)
M	GetAttributes	GetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetAttributes(string path)
M	GetCreationTime	GetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetCreationTime(string path)
M	GetCreationTimeUtc	GetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetCreationTimeUtc(string path)
M	GetLastAccessTime	GetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetLastAccessTime(string path)
M	GetLastAccessTimeUtc	GetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetLastAccessTimeUtc(string path)
M	GetLastWriteTime	GetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetLastWriteTime(string path)
M	GetLastWriteTimeUtc	GetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetLastWriteTimeUtc(string path)
M	GetUnixFileMode	GetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)|GetUnixFileMode(string path)
M	Move	void Move(string sourceFileName, string destFileName, bool overwrite)|void Move(string sourceFileName, string destFileName)
M	Open	Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)|Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)|Open(string path, System.IO.FileMode mode)|Open(string path, System.IO.FileStreamOptions options)
M	OpenHandle	OpenHandle(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, System.IO.FileOptions options, long preallocationSize)
M	OpenRead	OpenRead(string path)
M	OpenText	OpenText(string path)
M	OpenWrite	OpenWrite(string path)
M	ReadAllBytes	byte[] ReadAllBytes(string path)
M	ReadAllBytesAsync	ReadAllBytesAsync(string path, System.Threading.CancellationToken cancellationToken)
M	ReadAllLines	string[] ReadAllLines(string path, System.Text.Encoding encoding)|string[] ReadAllLines(string path)
M	ReadAllLinesAsync	ReadAllLinesAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|ReadAllLinesAsync(string path, System.Threading.CancellationToken cancellationToken)
M	ReadAllText	string ReadAllText(string path, System.Text.Encoding encoding)|string ReadAllText(string path)
M	ReadAllTextAsync	ReadAllTextAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|ReadAllTextAsync(string path, System.Threading.CancellationToken cancellationToken)
M	ReadLines	ReadLines(string path, System.Text.Encoding encoding)|ReadLines(string path)
M	ReadLinesAsync	ReadLinesAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|ReadLinesAsync(string path, System.Threading.CancellationToken cancellationToken)
M	Replace	Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)|Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName)
M	ResolveLinkTarget	ResolveLinkTarget(string linkPath, bool returnFinalTarget)
M	SetAttributes	SetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.FileAttributes fileAttributes)|SetAttributes(string path, System.IO.FileAttributes fileAttributes)
M	SetCreationTime	SetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime creationTime)|SetCreationTime(string path, datetime creationTime)
M	SetCreationTimeUtc	SetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime creationTimeUtc)|SetCreationTimeUtc(string path, datetime creationTimeUtc)
M	SetLastAccessTime	SetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastAccessTime)|SetLastAccessTime(string path, datetime lastAccessTime)
M	SetLastAccessTimeUtc	SetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastAccessTimeUtc)|SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)
M	SetLastWriteTime	SetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastWriteTime)|SetLastWriteTime(string path, datetime lastWriteTime)
M	SetLastWriteTimeUtc	SetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastWriteTimeUtc)|SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)
M	SetUnixFileMode	SetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.UnixFileMode mode)|SetUnixFileMode(string path, System.IO.UnixFileMode mode)
M	WriteAllBytes	void WriteAllBytes(string path, byte[] bytes)
M	WriteAllBytesAsync	WriteAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken)
M	WriteAllLines	void WriteAllLines(string path, string[] contents, System.Text.Encoding encoding)|void WriteAllLines(string path, string[] contents)|void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)|void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)
M	WriteAllLinesAsync	WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken)
M	WriteAllText	void WriteAllText(string path, string contents, System.Text.Encoding encoding)|void WriteAllText(string path, string contents)
M	WriteAllTextAsync	WriteAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken)|WriteAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken)
=System.IO.Directory	System.Object
M	CreateDirectory	CreateDirectory(string path, System.IO.UnixFileMode unixCreateMode)|CreateDirectory(string path)
M	CreateSymbolicLink	CreateSymbolicLink(string path, string pathToTarget)
M	CreateTempSubdirectory	CreateTempSubdirectory(string prefix)
M	Delete	Delete(string path, bool recursive)|Delete(string path)
M	EnumerateDirectories	EnumerateDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)|EnumerateDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)|EnumerateDirectories(string path, string searchPattern)|EnumerateDirectories(string path)
M	EnumerateFiles	EnumerateFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)|EnumerateFiles(string path, string searchPattern, System.IO.SearchOption searchOption)|EnumerateFiles(string path, string searchPattern)|EnumerateFiles(string path)
M	EnumerateFileSystemEntries	EnumerateFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)|EnumerateFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption)|EnumerateFileSystemEntries(string path, string searchPattern)|EnumerateFileSystemEntries(string path)
M	Exists	Exists(string path)
M	GetCreationTime	GetCreationTime(string path)
M	GetCreationTimeUtc	GetCreationTimeUtc(string path)
M	GetCurrentDirectory	GetCurrentDirectory()
M	GetDirectories	GetDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)|GetDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)|GetDirectories(string path, string searchPattern)|GetDirectories(string path)
M	GetDirectoryRoot	GetDirectoryRoot(string path)
M	GetFiles	GetFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)|GetFiles(string path, string searchPattern, System.IO.SearchOption searchOption)|GetFiles(string path, string searchPattern)|GetFiles(string path)
M	GetFileSystemEntries	GetFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)|GetFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption)|GetFileSystemEntries(string path, string searchPattern)|GetFileSystemEntries(string path)
M	GetLastAccessTime	GetLastAccessTime(string path)
M	GetLastAccessTimeUtc	GetLastAccessTimeUtc(string path)
M	GetLastWriteTime	GetLastWriteTime(string path)
M	GetLastWriteTimeUtc	GetLastWriteTimeUtc(string path)
M	GetLogicalDrives	GetLogicalDrives()
M	GetParent	GetParent(string path)
M	Move	Move(string sourceDirName, string destDirName)
M	ResolveLinkTarget	ResolveLinkTarget(string linkPath, bool returnFinalTarget)
M	SetCreationTime	SetCreationTime(string path, datetime creationTime)
M	SetCreationTimeUtc	SetCreationTimeUtc(string path, datetime creationTimeUtc)
M	SetCurrentDirectory	SetCurrentDirectory(string path)
M	SetLastAccessTime	SetLastAccessTime(string path, datetime lastAccessTime)
M	SetLastAccessTimeUtc	SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)
M	SetLastWriteTime	SetLastWriteTime(string path, datetime lastWriteTime)
M	SetLastWriteTimeUtc	SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)
=System.IO.FileInfo	System.IO.FileSystemInfo
c	new(string fileName)
p	Name	string
p	Length	long
p	DirectoryName	string
p	Directory	System.IO.DirectoryInfo
p	IsReadOnly	bool	s
p	Exists	bool
p	FullName	string
p	Extension	string
p	CreationTime	datetime	s
p	CreationTimeUtc	datetime	s
p	LastAccessTime	datetime	s
p	LastAccessTimeUtc	datetime	s
p	LastWriteTime	datetime	s
p	LastWriteTimeUtc	datetime	s
p	LinkTarget	string
p	UnixFileMode	System.IO.UnixFileMode	s
p	Attributes	System.IO.FileAttributes	s
m	AppendText	System.IO.StreamWriter AppendText()
m	CopyTo	System.IO.FileInfo CopyTo(string destFileName)|System.IO.FileInfo CopyTo(string destFileName, bool overwrite)
m	Create	System.IO.FileStream Create()
m	CreateAsSymbolicLink	void CreateAsSymbolicLink(string pathToTarget)
m	CreateText	System.IO.StreamWriter CreateText()
m	Decrypt	void Decrypt()
m	Delete	void Delete()
m	Encrypt	void Encrypt()
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	GetLifetimeService	System.Object GetLifetimeService()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)|void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	InitializeLifetimeService	System.Object InitializeLifetimeService()
m	MoveTo	void MoveTo(string destFileName)|void MoveTo(string destFileName, bool overwrite)
m	Open	System.IO.FileStream Open(System.IO.FileStreamOptions options)|System.IO.FileStream Open(System.IO.FileMode mode)|System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)|System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
m	OpenRead	System.IO.FileStream OpenRead()
m	OpenText	System.IO.StreamReader OpenText()
m	OpenWrite	System.IO.FileStream OpenWrite()
m	Refresh	void Refresh()
m	Replace	System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName)|System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
m	ResolveLinkTarget	System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
m	ToString	string ToString()
=System.IO.DirectoryInfo	System.IO.FileSystemInfo
c	new(string path)
p	Name	string
p	Parent	System.IO.DirectoryInfo
p	Root	System.IO.DirectoryInfo
p	Exists	bool
p	FullName	string
p	Extension	string
p	CreationTime	datetime	s
p	CreationTimeUtc	datetime	s
p	LastAccessTime	datetime	s
p	LastAccessTimeUtc	datetime	s
p	LastWriteTime	datetime	s
p	LastWriteTimeUtc	datetime	s
p	LinkTarget	string
p	UnixFileMode	System.IO.UnixFileMode	s
p	Attributes	System.IO.FileAttributes	s
m	Create	void Create()
m	CreateAsSymbolicLink	void CreateAsSymbolicLink(string pathToTarget)
m	CreateSubdirectory	System.IO.DirectoryInfo CreateSubdirectory(string path)
m	Delete	void Delete()|void Delete(bool recursive)
m	EnumerateDirectories	System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories()|System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern)|System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.SearchOption searchOption)|System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
m	EnumerateFiles	System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles()|System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern)|System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.SearchOption searchOption)|System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
m	EnumerateFileSystemInfos	System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos()|System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern)|System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption)|System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
m	Equals	bool Equals(System.Object obj)
m	GetDirectories	System.IO.DirectoryInfo[] GetDirectories()|System.IO.DirectoryInfo[] GetDirectories(string searchPattern)|System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.SearchOption searchOption)|System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
m	GetFiles	System.IO.FileInfo[] GetFiles()|System.IO.FileInfo[] GetFiles(string searchPattern)|System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption)|System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
m	GetFileSystemInfos	System.IO.FileSystemInfo[] GetFileSystemInfos()|System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern)|System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption)|System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
m	GetHashCode	int GetHashCode()
m	GetLifetimeService	System.Object GetLifetimeService()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)|void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	InitializeLifetimeService	System.Object InitializeLifetimeService()
m	MoveTo	void MoveTo(string destDirName)
m	Refresh	void Refresh()
m	ResolveLinkTarget	System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
m	ToString	string ToString()
=System.IO.StreamReader	System.IO.TextReader
c	new(System.IO.Stream stream)
c	new(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)
c	new(System.IO.Stream stream, System.Text.Encoding encoding)
c	new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)
c	new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
c	new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize, bool leaveOpen)
c	new(string path)
c	new(string path, bool detectEncodingFromByteOrderMarks)
c	new(string path, System.Text.Encoding encoding)
c	new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)
c	new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
c	new(string path, System.IO.FileStreamOptions options)
c	new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, System.IO.FileStreamOptions options)
p	BaseStream	System.IO.Stream
p	CurrentEncoding	System.Text.Encoding
p	EndOfStream	bool
m	Close	Close()
m	DiscardBufferedData	DiscardBufferedData()
m	Dispose	Dispose()
m	GetLifetimeService	GetLifetimeService()
m	InitializeLifetimeService	InitializeLifetimeService()
m	Peek	Peek()
m	Read	Read()|Read(char[] buffer, int index, int count)
m	ReadAsync	ReadAsync(char[] buffer, int index, int count)|ReadAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken)
m	ReadBlock	ReadBlock(char[] buffer, int index, int count)
m	ReadBlockAsync	ReadBlockAsync(char[] buffer, int index, int count)|ReadBlockAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken)
m	ReadLine	ReadLine()
m	ReadLineAsync	ReadLineAsync()|ReadLineAsync(System.Threading.CancellationToken cancellationToken)
m	ReadToEnd	ReadToEnd()
m	ReadToEndAsync	ReadToEndAsync()|ReadToEndAsync(System.Threading.CancellationToken cancellationToken)
P	Null	System.IO.StreamReader
=System.IO.StreamWriter	System.IO.TextWriter
c	new(System.IO.Stream stream)
c	new(System.IO.Stream stream, System.Text.Encoding encoding)
c	new(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize)
c	new(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize, bool leaveOpen)
c	new(string path)
c	new(string path, bool append)
c	new(string path, bool append, System.Text.Encoding encoding)
c	new(string path, bool append, System.Text.Encoding encoding, int bufferSize)
c	new(string path, System.IO.FileStreamOptions options)
c	new(string path, System.Text.Encoding encoding, System.IO.FileStreamOptions options)
p	AutoFlush	bool	s
p	BaseStream	System.IO.Stream
p	Encoding	System.Text.Encoding
p	FormatProvider	System.IFormatProvider
p	NewLine	string	s
m	Close	Close()
m	Dispose	Dispose()
m	DisposeAsync	DisposeAsync()
m	Flush	Flush()
m	FlushAsync	FlushAsync()|FlushAsync(System.Threading.CancellationToken cancellationToken)
m	GetLifetimeService	GetLifetimeService()
m	InitializeLifetimeService	InitializeLifetimeService()
m	Write	Write(bool value)|Write(char value)|Write(char[] buffer, int index, int count)|Write(char[] buffer)|Write(decimal value)|Write(double value)|Write(int value)|Write(long value)|Write(System.Object value)|Write(float value)|Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)|Write(string format, System.Object arg0, System.Object arg1)|Write(string format, System.Object arg0)|Write(string format, Params System.Object[] arg)|Write(string value)|Write(System.Text.StringBuilder value)|Write(uint value)|Write(ulong value)
m	WriteAsync	WriteAsync(char value)|WriteAsync(char[] buffer, int index, int count)|WriteAsync(char[] buffer)|WriteAsync(string value)|WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken)
m	WriteLine	WriteLine()|WriteLine(bool value)|WriteLine(char value)|WriteLine(char[] buffer, int index, int count)|WriteLine(char[] buffer)|WriteLine(decimal value)|WriteLine(double value)|WriteLine(int value)|WriteLine(long value)|WriteLine(System.Object value)|WriteLine(float value)|WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)|WriteLine(string format, System.Object arg0, System.Object arg1)|WriteLine(string format, System.Object arg0)|WriteLine(string format, Params System.Object[] arg)|WriteLine(string value)|WriteLine(System.Text.StringBuilder value)|WriteLine(uint value)|WriteLine(ulong value)
m	WriteLineAsync	WriteLineAsync()|WriteLineAsync(char value)|WriteLineAsync(char[] buffer, int index, int count)|WriteLineAsync(char[] buffer)|WriteLineAsync(string value)|WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken)
P	Null	System.IO.StreamWriter
=System.IO.StringReader	System.IO.TextReader
c	new(string s)
m	Close	Close()
m	Dispose	Dispose()
m	GetLifetimeService	GetLifetimeService()
m	InitializeLifetimeService	InitializeLifetimeService()
m	Peek	Peek()
m	Read	Read()|Read(char[] buffer, int index, int count)
m	ReadAsync	ReadAsync(char[] buffer, int index, int count)|ReadAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken)
m	ReadBlock	ReadBlock(char[] buffer, int index, int count)
m	ReadBlockAsync	ReadBlockAsync(char[] buffer, int index, int count)|ReadBlockAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken)
m	ReadLine	ReadLine()
m	ReadLineAsync	ReadLineAsync()|ReadLineAsync(System.Threading.CancellationToken cancellationToken)
m	ReadToEnd	ReadToEnd()
m	ReadToEndAsync	ReadToEndAsync()|ReadToEndAsync(System.Threading.CancellationToken cancellationToken)
=System.IO.StringWriter	System.IO.TextWriter
c	new()
c	new(System.IFormatProvider formatProvider)
c	new(System.Text.StringBuilder sb)
c	new(System.Text.StringBuilder sb, System.IFormatProvider formatProvider)
p	Encoding	System.Text.Encoding
p	FormatProvider	System.IFormatProvider
p	NewLine	string	s
m	Close	Close()
m	Dispose	Dispose()
m	DisposeAsync	DisposeAsync()
m	Flush	Flush()
m	FlushAsync	FlushAsync()|FlushAsync(System.Threading.CancellationToken cancellationToken)
m	GetLifetimeService	GetLifetimeService()
m	GetStringBuilder	GetStringBuilder()
m	InitializeLifetimeService	InitializeLifetimeService()
m	ToString	ToString()
m	Write	Write(bool value)|Write(char value)|Write(char[] buffer, int index, int count)|Write(char[] buffer)|Write(decimal value)|Write(double value)|Write(int value)|Write(long value)|Write(System.Object value)|Write(float value)|Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)|Write(string format, System.Object arg0, System.Object arg1)|Write(string format, System.Object arg0)|Write(string format, Params System.Object[] arg)|Write(string value)|Write(System.Text.StringBuilder value)|Write(uint value)|Write(ulong value)
m	WriteAsync	WriteAsync(char value)|WriteAsync(char[] buffer, int index, int count)|WriteAsync(char[] buffer)|WriteAsync(string value)|WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken)
m	WriteLine	WriteLine()|WriteLine(bool value)|WriteLine(char value)|WriteLine(char[] buffer, int index, int count)|WriteLine(char[] buffer)|WriteLine(decimal value)|WriteLine(double value)|WriteLine(int value)|WriteLine(long value)|WriteLine(System.Object value)|WriteLine(float value)|WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)|WriteLine(string format, System.Object arg0, System.Object arg1)|WriteLine(string format, System.Object arg0)|WriteLine(string format, Params System.Object[] arg)|WriteLine(string value)|WriteLine(System.Text.StringBuilder value)|WriteLine(uint value)|WriteLine(ulong value)
m	WriteLineAsync	WriteLineAsync()|WriteLineAsync(char value)|WriteLineAsync(char[] buffer, int index, int count)|WriteLineAsync(char[] buffer)|WriteLineAsync(string value)|WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken)
=System.Environment	System.Object
P	CommandLine	string
P	CpuUsage	System.Environment+ProcessCpuUsage
P	CurrentDirectory	string
P	CurrentManagedThreadId	int
P	ExitCode	int
P	HasShutdownStarted	bool
P	Is64BitOperatingSystem	bool
P	Is64BitProcess	bool
P	IsPrivilegedProcess	bool
P	MachineName	string
P	NewLine	string
P	OSVersion	System.OperatingSystem
P	ProcessId	int
P	ProcessorCount	int
P	ProcessPath	string
P	StackTrace	string
P	SystemDirectory	string
P	SystemPageSize	int
P	TickCount	int
P	TickCount64	long
P	UserDomainName	string
P	UserInteractive	bool
P	UserName	string
P	Version	version
P	WorkingSet	long
M	Exit	Exit(int exitCode)
M	ExpandEnvironmentVariables	ExpandEnvironmentVariables(string name)
M	FailFast	FailFast(string message, System.Exception exception)|FailFast(string message)
M	GetCommandLineArgs	GetCommandLineArgs()
M	GetEnvironmentVariable	GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)|GetEnvironmentVariable(string variable)
M	GetEnvironmentVariables	GetEnvironmentVariables()|GetEnvironmentVariables(System.EnvironmentVariableTarget target)
M	GetFolderPath	GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)|GetFolderPath(System.Environment+SpecialFolder folder)
M	GetLogicalDrives	GetLogicalDrives()
M	SetEnvironmentVariable	SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)|SetEnvironmentVariable(string variable, string value)
=System.BitConverter	System.Object
P	IsLittleEndian	bool
M	DoubleToInt64Bits	DoubleToInt64Bits(double value)
M	DoubleToUInt64Bits	DoubleToUInt64Bits(double value)
M	GetBytes	GetBytes(bool value)|GetBytes(char value)|GetBytes(double value)|GetBytes(System.Half value)|GetBytes(System.Int128 value)|GetBytes(short value)|GetBytes(int value)|GetBytes(long value)|GetBytes(float value)|GetBytes(System.UInt128 value)|GetBytes(ushort value)|GetBytes(uint value)|GetBytes(ulong value)
M	HalfToInt16Bits	HalfToInt16Bits(System.Half value)
M	HalfToUInt16Bits	HalfToUInt16Bits(System.Half value)
M	Int16BitsToHalf	Int16BitsToHalf(short value)
M	Int32BitsToSingle	Int32BitsToSingle(int value)
M	Int64BitsToDouble	Int64BitsToDouble(long value)
M	SingleToInt32Bits	SingleToInt32Bits(float value)
M	SingleToUInt32Bits	SingleToUInt32Bits(float value)
M	ToBoolean	ToBoolean(byte[] value, int startIndex)
M	ToChar	ToChar(byte[] value, int startIndex)
M	ToDouble	ToDouble(byte[] value, int startIndex)
M	ToHalf	ToHalf(byte[] value, int startIndex)
M	ToInt128	ToInt128(byte[] value, int startIndex)
M	ToInt16	ToInt16(byte[] value, int startIndex)
M	ToInt32	ToInt32(byte[] value, int startIndex)
M	ToInt64	ToInt64(byte[] value, int startIndex)
M	ToSingle	ToSingle(byte[] value, int startIndex)
M	ToString	ToString(byte[] value, int startIndex, int length)|ToString(byte[] value, int startIndex)|ToString(byte[] value)
M	ToUInt128	ToUInt128(byte[] value, int startIndex)
M	ToUInt16	ToUInt16(byte[] value, int startIndex)
M	ToUInt32	ToUInt32(byte[] value, int startIndex)
M	ToUInt64	ToUInt64(byte[] value, int startIndex)
M	UInt16BitsToHalf	UInt16BitsToHalf(ushort value)
M	UInt32BitsToSingle	UInt32BitsToSingle(uint value)
M	UInt64BitsToDouble	UInt64BitsToDouble(ulong value)
=System.Globalization.CultureInfo	System.Object
c	new(string name)
c	new(string name, bool useUserOverride)
c	new(int culture)
c	new(int culture, bool useUserOverride)
p	Parent	cultureinfo
p	LCID	int
p	KeyboardLayoutId	int
p	Name	string
p	IetfLanguageTag	string
p	DisplayName	string
p	NativeName	string
p	EnglishName	string
p	TwoLetterISOLanguageName	string
p	ThreeLetterISOLanguageName	string
p	ThreeLetterWindowsLanguageName	string
p	CompareInfo	System.Globalization.CompareInfo
p	TextInfo	System.Globalization.TextInfo
p	IsNeutralCulture	bool
p	CultureTypes	System.Globalization.CultureTypes
p	NumberFormat	System.Globalization.NumberFormatInfo	s
p	DateTimeFormat	System.Globalization.DateTimeFormatInfo	s
p	Calendar	System.Globalization.Calendar
p	OptionalCalendars	System.Globalization.Calendar[]
p	UseUserOverride	bool
p	IsReadOnly	bool
m	ClearCachedData	void ClearCachedData()
m	Clone	System.Object Clone()|System.Object ICloneable.Clone()
m	Equals	bool Equals(System.Object value)
m	GetConsoleFallbackUICulture	cultureinfo GetConsoleFallbackUICulture()
m	GetFormat	System.Object GetFormat(type formatType)|System.Object IFormatProvider.GetFormat(type formatType)
m	GetHashCode	int GetHashCode()
m	ToString	string ToString()
P	CurrentCulture	cultureinfo
P	CurrentUICulture	cultureinfo
P	DefaultThreadCurrentCulture	cultureinfo
P	DefaultThreadCurrentUICulture	cultureinfo
P	InstalledUICulture	cultureinfo
P	InvariantCulture	cultureinfo
M	CreateSpecificCulture	CreateSpecificCulture(string name)
M	GetCultureInfo	GetCultureInfo(int culture)|GetCultureInfo(string name, bool predefinedOnly)|GetCultureInfo(string name, string altName)|GetCultureInfo(string name)
M	GetCultureInfoByIetfLanguageTag	GetCultureInfoByIetfLanguageTag(string name)
M	GetCultures	GetCultures(System.Globalization.CultureTypes types)
M	ReadOnly	ReadOnly(cultureinfo ci)
=System.TimeZoneInfo	System.Object
p	BaseUtcOffset	timespan
p	DaylightName	string
p	DisplayName	string
p	HasIanaId	bool
p	Id	string
p	StandardName	string
p	SupportsDaylightSavingTime	bool
m	Equals	Equals(System.Object obj)|Equals(System.TimeZoneInfo other)
m	GetAdjustmentRules	GetAdjustmentRules()
m	GetAmbiguousTimeOffsets	GetAmbiguousTimeOffsets(datetime dateTime)|GetAmbiguousTimeOffsets(System.DateTimeOffset dateTimeOffset)
m	GetHashCode	GetHashCode()
m	GetUtcOffset	GetUtcOffset(datetime dateTime)|GetUtcOffset(System.DateTimeOffset dateTimeOffset)
m	HasSameRules	HasSameRules(System.TimeZoneInfo other)
m	IsAmbiguousTime	IsAmbiguousTime(datetime dateTime)|IsAmbiguousTime(System.DateTimeOffset dateTimeOffset)
m	IsDaylightSavingTime	IsDaylightSavingTime(datetime dateTime)|IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)
m	IsInvalidTime	IsInvalidTime(datetime dateTime)
m	ToSerializedString	ToSerializedString()
m	ToString	ToString()
P	Local	System.TimeZoneInfo
P	Utc	System.TimeZoneInfo
M	ClearCachedData	ClearCachedData()
M	ConvertTime	ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)|ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)|ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone)
M	ConvertTimeBySystemTimeZoneId	ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)|ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)|ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)
M	ConvertTimeFromUtc	ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)
M	ConvertTimeToUtc	ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)|ConvertTimeToUtc(datetime dateTime)
M	CreateCustomTimeZone	CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)|CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules)|CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName)
M	FindSystemTimeZoneById	FindSystemTimeZoneById(string id)
M	FromSerializedString	FromSerializedString(string source)
M	GetSystemTimeZones	GetSystemTimeZones()|GetSystemTimeZones(bool skipSorting)
M	TryConvertIanaIdToWindowsId	TryConvertIanaIdToWindowsId(string ianaId, [ref] string windowsId)
M	TryConvertWindowsIdToIanaId	TryConvertWindowsIdToIanaId(string windowsId, string region, [ref] string ianaId)|TryConvertWindowsIdToIanaId(string windowsId, [ref] string ianaId)
M	TryFindSystemTimeZoneById	TryFindSystemTimeZoneById(string id, [ref] System.TimeZoneInfo timeZoneInfo)
=System.Random	System.Object
c	new()
c	new(int Seed)
m	GetHexString	GetHexString(int stringLength, bool lowercase)
m	GetItems	GetItems(T[] choices, int length)
m	Next	Next()|Next(int maxValue)|Next(int minValue, int maxValue)
m	NextBytes	NextBytes(byte[] buffer)
m	NextDouble	NextDouble()
m	NextInt64	NextInt64()|NextInt64(long maxValue)|NextInt64(long minValue, long maxValue)
m	NextSingle	NextSingle()
m	Shuffle	Shuffle(T[] values)
P	Shared	System.Random
=System.Diagnostics.Stopwatch	System.Object
c	new()
p	Elapsed	timespan
p	ElapsedMilliseconds	long
p	ElapsedTicks	long
p	IsRunning	bool
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	Reset	void Reset()
m	Restart	void Restart()
m	Start	void Start()
m	Stop	void Stop()
m	ToString	string ToString()
P	Frequency	long
P	IsHighResolution	bool
M	GetElapsedTime	timespan GetElapsedTime(long startingTimestamp)|timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)
M	GetTimestamp	long GetTimestamp()
M	StartNew	System.Diagnostics.Stopwatch StartNew()
=System.Exception	System.Object
c	new()
c	new(string message)
c	new(string message, System.Exception innerException)
p	TargetSite	System.Reflection.MethodBase
p	Message	string
p	Data	System.Collections.IDictionary
p	InnerException	System.Exception
p	HelpLink	string	s
p	Source	string	s
p	HResult	int	s
p	StackTrace	string
m	Equals	bool Equals(System.Object obj)
m	GetBaseException	System.Exception GetBaseException()
m	GetHashCode	int GetHashCode()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)|void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	GetType	type GetType()
m	ToString	string ToString()
=System.Management.Automation.ErrorRecord	System.Object
c	new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)
c	new(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)
p	CategoryInfo	System.Management.Automation.ErrorCategoryInfo
p	ErrorDetails	System.Management.Automation.ErrorDetails	s
p	Exception	System.Exception
p	FullyQualifiedErrorId	string
p	InvocationInfo	System.Management.Automation.InvocationInfo
p	PipelineIterationInfo	System.Collections.ObjectModel.ReadOnlyCollection[int]
p	ScriptStackTrace	string
p	TargetObject	System.Object
m	GetObjectData	GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	ToString	ToString()
=System.Management.Automation.InvocationInfo	System.Object
p	BoundParameters	System.Collections.Generic.Dictionary[string,System.Object]
p	CommandOrigin	System.Management.Automation.CommandOrigin
p	DisplayScriptPosition	System.Management.Automation.Language.IScriptExtent	s
p	ExpectingInput	bool
p	HistoryId	long
p	InvocationName	string
p	Line	string
p	MyCommand	System.Management.Automation.CommandInfo
p	OffsetInLine	int
p	PipelineLength	int
p	PipelinePosition	int
p	PositionMessage	string
p	PSCommandPath	string
p	PSScriptRoot	string
p	ScriptLineNumber	int
p	ScriptName	string
p	Statement	string
p	UnboundArguments	System.Collections.Generic.List[System.Object]
M	Create	Create(System.Management.Automation.CommandInfo commandInfo, System.Management.Automation.Language.IScriptExtent scriptPosition)
=System.Management.Automation.ErrorCategoryInfo	System.Object
p	Activity	string	s
p	Category	System.Management.Automation.ErrorCategory
p	Reason	string	s
p	TargetName	string	s
p	TargetType	string	s
m	GetMessage	GetMessage()|GetMessage(cultureinfo uiCultureInfo)
m	ToString	ToString()
=System.Management.Automation.PSVariable	System.Object
c	new(string name)
c	new(string name, System.Object value)
c	new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)
c	new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
p	Attributes	System.Collections.ObjectModel.Collection[System.Attribute]
p	Description	string	s
p	Module	psmoduleinfo
p	ModuleName	string
p	Name	string
p	Options	System.Management.Automation.ScopedItemOptions	s
p	Value	System.Object	s
p	Visibility	System.Management.Automation.SessionStateEntryVisibility	s
m	IsValidValue	IsValidValue(System.Object value)
=System.Management.Automation.ScriptBlock	System.Object
p	Ast	System.Management.Automation.Language.Ast
p	Attributes	System.Collections.Generic.List[System.Attribute]
p	DebuggerHidden	bool	s
p	File	string
p	Id	guid
p	IsConfiguration	bool
p	IsFilter	bool
p	Module	psmoduleinfo
p	StartPosition	System.Management.Automation.PSToken
m	CheckRestrictedLanguage	CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)
m	GetNewClosure	GetNewClosure()
m	GetPowerShell	GetPowerShell(bool isTrustedInput, System.Object[] args)|GetPowerShell(System.Object[] args)|GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, System.Object[] args)|GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, bool isTrustedInput, System.Object[] args)|GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, System.Object[] args)
m	GetSteppablePipeline	GetSteppablePipeline()|GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin, System.Object[] args)|GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin)
m	Invoke	Invoke(Params System.Object[] args)
m	InvokeReturnAsIs	InvokeReturnAsIs(Params System.Object[] args)
m	InvokeWithContext	InvokeWithContext(System.Collections.Generic.Dictionary[string,scriptblock] functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, System.Object[] args)|InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, System.Object[] args)
m	ToString	ToString()
M	Create	Create(string script)
=System.Management.Automation.PSObject	System.Object
c	new()
c	new(int instanceMemberCapacity)
c	new(System.Object obj)
p	BaseObject	System.Object
p	ImmediateBaseObject	System.Object
p	Members	System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo]
p	Methods	System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo]
p	Properties	System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo]
p	TypeNames	System.Collections.ObjectModel.Collection[string]
m	CompareTo	CompareTo(System.Object obj)
m	Copy	Copy()
m	Equals	Equals(System.Object obj)
m	GetHashCode	GetHashCode()
m	GetObjectData	GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	ToString	ToString()|ToString(string format, System.IFormatProvider formatProvider)
P	AdaptedMemberSetName	string
P	BaseObjectMemberSetName	string
P	ExtendedMemberSetName	string
M	AsPSObject	AsPSObject(System.Object obj)
=System.Management.Automation.PSCredential	System.Object
c	new(string userName, securestring password)
c	new(psobject pso)
p	UserName	string
p	Password	securestring
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	GetNetworkCredential	System.Net.NetworkCredential GetNetworkCredential()
m	GetObjectData	void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)|void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
m	ToString	string ToString()
P	Empty	pscredential
P	GetSymmetricEncryptionKeyDelegate	System.Management.Automation.GetSymmetricEncryptionKey	s
=System.Management.Automation.SemanticVersion	System.Object
c	new(string version)
c	new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)
c	new(int major, int minor, int patch, string label)
c	new(int major, int minor, int patch)
c	new(int major, int minor)
c	new(int major)
c	new(version version)
p	Major	int
p	Minor	int
p	Patch	int
p	PreReleaseLabel	string
p	BuildLabel	string
m	CompareTo	int CompareTo(System.Object version)|int CompareTo(semver value)|int IComparable.CompareTo(System.Object obj)|int IComparable[semver].CompareTo(semver other)
m	Equals	bool Equals(System.Object obj)|bool Equals(semver other)|bool IEquatable[semver].Equals(semver other)
m	GetHashCode	int GetHashCode()
m	ToString	string ToString()
M	Compare	int Compare(semver versionA, semver versionB)
M	Parse	semver Parse(string version)
M	TryParse	bool TryParse(string version, [ref] semver result)
=System.Net.IPAddress	System.Object
c	new(long newAddress)
c	new(byte[] address, long scopeid)
c	new(System.ReadOnlySpan[byte] address, long scopeid)
c	new(byte[] address)
c	new(System.ReadOnlySpan[byte] address)
p	AddressFamily	System.Net.Sockets.AddressFamily
p	ScopeId	long	s
p	IsIPv6Multicast	bool
p	IsIPv6LinkLocal	bool
p	IsIPv6SiteLocal	bool
p	IsIPv6Teredo	bool
p	IsIPv6UniqueLocal	bool
p	IsIPv4MappedToIPv6	bool
p	Address	long	s
m	Equals	bool Equals(System.Object comparand)
m	GetAddressBytes	byte[] GetAddressBytes()
m	GetHashCode	int GetHashCode()
m	MapToIPv4	ipaddress MapToIPv4()
m	MapToIPv6	ipaddress MapToIPv6()
m	ToString	string ToString()|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten)|bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBytes	bool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten)
P	Any	ipaddress
P	Broadcast	ipaddress
P	IPv6Any	ipaddress
P	IPv6Loopback	ipaddress
P	IPv6None	ipaddress
P	Loopback	ipaddress
P	None	ipaddress
M	HostToNetworkOrder	HostToNetworkOrder(short host)|HostToNetworkOrder(int host)|HostToNetworkOrder(long host)
M	IsLoopback	IsLoopback(ipaddress address)
M	NetworkToHostOrder	NetworkToHostOrder(short network)|NetworkToHostOrder(int network)|NetworkToHostOrder(long network)
M	Parse	Parse(string ipString)
M	TryParse	TryParse(string ipString, [ref] ipaddress address)
=System.Net.Mail.MailAddress	System.Object
c	new(string address)
c	new(string address, string displayName)
c	new(string address, string displayName, System.Text.Encoding displayNameEncoding)
p	Address	string
p	DisplayName	string
p	Host	string
p	User	string
m	Equals	Equals(System.Object value)
m	GetHashCode	GetHashCode()
m	ToString	ToString()
M	TryCreate	TryCreate(string address, string displayName, [ref] mailaddress result)|TryCreate(string address, string displayName, System.Text.Encoding displayNameEncoding, [ref] mailaddress result)|TryCreate(string address, [ref] mailaddress result)
=System.Net.NetworkCredential	System.Object
c	new()
c	new(string userName, string password)
c	new(string userName, string password, string domain)
c	new(string userName, securestring password)
c	new(string userName, securestring password, string domain)
p	UserName	string	s
p	Password	string	s
p	SecurePassword	securestring	s
p	Domain	string	s
m	Equals	bool Equals(System.Object obj)
m	GetCredential	System.Net.NetworkCredential GetCredential(uri uri, string authenticationType)|System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType)|System.Net.NetworkCredential ICredentials.GetCredential(uri uri, string authType)|System.Net.NetworkCredential ICredentialsByHost.GetCredential(string host, int port, string authenticationType)
m	GetHashCode	int GetHashCode()
m	ToString	string ToString()
=System.Security.SecureString	System.Object
c	new()
c	new(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int length)
p	Length	int
m	AppendChar	void AppendChar(char c)
m	Clear	void Clear()
m	Copy	securestring Copy()
m	Dispose	void Dispose()|void IDisposable.Dispose()
m	Equals	bool Equals(System.Object obj)
m	GetHashCode	int GetHashCode()
m	InsertAt	void InsertAt(int index, char c)
m	IsReadOnly	bool IsReadOnly()
m	MakeReadOnly	void MakeReadOnly()
m	RemoveAt	void RemoveAt(int index)
m	SetAt	void SetAt(int index, char c)
m	ToString	string ToString()
=System.Security.Cryptography.SHA256	System.Security.Cryptography.HashAlgorithm
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
p	Hash	byte[]
p	HashSize	int
p	InputBlockSize	int
p	OutputBlockSize	int
m	Clear	Clear()
m	ComputeHash	ComputeHash(byte[] buffer, int offset, int count)|ComputeHash(byte[] buffer)|ComputeHash(System.IO.Stream inputStream)
m	ComputeHashAsync	ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken)
m	Dispose	Dispose()
m	Initialize	Initialize()
m	TransformBlock	TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
m	TransformFinalBlock	TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
P	HashSizeInBits	int
P	HashSizeInBytes	int
M	Create	Create()|Create(string hashName)
M	HashData	HashData(byte[] source)|HashData(System.IO.Stream source)
M	HashDataAsync	HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken)|HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken)
=System.Security.Cryptography.SHA1	System.Security.Cryptography.HashAlgorithm
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
p	Hash	byte[]
p	HashSize	int
p	InputBlockSize	int
p	OutputBlockSize	int
m	Clear	Clear()
m	ComputeHash	ComputeHash(byte[] buffer, int offset, int count)|ComputeHash(byte[] buffer)|ComputeHash(System.IO.Stream inputStream)
m	ComputeHashAsync	ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken)
m	Dispose	Dispose()
m	Initialize	Initialize()
m	TransformBlock	TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
m	TransformFinalBlock	TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
P	HashSizeInBits	int
P	HashSizeInBytes	int
M	Create	Create()|Create(string hashName)
M	HashData	HashData(byte[] source)|HashData(System.IO.Stream source)
M	HashDataAsync	HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken)|HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken)
=System.Security.Cryptography.MD5	System.Security.Cryptography.HashAlgorithm
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
p	Hash	byte[]
p	HashSize	int
p	InputBlockSize	int
p	OutputBlockSize	int
m	Clear	Clear()
m	ComputeHash	ComputeHash(byte[] buffer, int offset, int count)|ComputeHash(byte[] buffer)|ComputeHash(System.IO.Stream inputStream)
m	ComputeHashAsync	ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken)
m	Dispose	Dispose()
m	Initialize	Initialize()
m	TransformBlock	TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
m	TransformFinalBlock	TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
P	HashSizeInBits	int
P	HashSizeInBytes	int
M	Create	Create()|Create(string algName)
M	HashData	HashData(byte[] source)|HashData(System.IO.Stream source)
M	HashDataAsync	HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken)|HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken)
=System.Security.Cryptography.HMACSHA256	System.Security.Cryptography.HMAC
c	new()
c	new(byte[] key)
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
p	Hash	byte[]
p	HashName	string	s
p	HashSize	int
p	InputBlockSize	int
p	Key	byte[]	s
p	OutputBlockSize	int
m	Clear	Clear()
m	ComputeHash	ComputeHash(byte[] buffer, int offset, int count)|ComputeHash(byte[] buffer)|ComputeHash(System.IO.Stream inputStream)
m	ComputeHashAsync	ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken)
m	Dispose	Dispose()
m	Initialize	Initialize()
m	TransformBlock	TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
m	TransformFinalBlock	TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
P	HashSizeInBits	int
P	HashSizeInBytes	int
M	HashData	HashData(byte[] key, byte[] source)|HashData(byte[] key, System.IO.Stream source)
M	HashDataAsync	HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken)
=System.Security.Cryptography.Rfc2898DeriveBytes	System.Security.Cryptography.DeriveBytes
c	new(byte[] password, byte[] salt, int iterations)
c	new(byte[] password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
c	new(string password, byte[] salt)
c	new(string password, byte[] salt, int iterations)
c	new(string password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
c	new(string password, int saltSize)
c	new(string password, int saltSize, int iterations)
c	new(string password, int saltSize, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
p	HashAlgorithm	System.Security.Cryptography.HashAlgorithmName
p	IterationCount	int	s
p	Salt	byte[]	s
m	CryptDeriveKey	CryptDeriveKey(string algname, string alghashname, int keySize, byte[] rgbIV)
m	Dispose	Dispose()
m	GetBytes	GetBytes(int cb)
m	Reset	Reset()
M	Pbkdf2	Pbkdf2(byte[] password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)|Pbkdf2(string password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
=System.Security.Cryptography.RandomNumberGenerator	System.Object
m	Dispose	Dispose()
m	GetBytes	GetBytes(byte[] data, int offset, int count)|GetBytes(byte[] data)
m	GetNonZeroBytes	GetNonZeroBytes(byte[] data)
M	Create	Create()|Create(string rngName)
M	GetBytes	GetBytes(int count)
M	GetHexString	GetHexString(int stringLength, bool lowercase)
M	GetInt32	GetInt32(int fromInclusive, int toExclusive)|GetInt32(int toExclusive)
=System.Numerics.BigInteger	System.ValueType
c	new(int value)
c	new(uint value)
c	new(long value)
c	new(ulong value)
c	new(float value)
c	new(double value)
c	new(decimal value)
c	new(byte[] value)
c	new(System.ReadOnlySpan[byte] value, bool isUnsigned, bool isBigEndian)
p	IsPowerOfTwo	bool
p	IsZero	bool
p	IsOne	bool
p	IsEven	bool
p	Sign	int
m	CompareTo	int CompareTo(long other)|int CompareTo(ulong other)|int CompareTo(bigint other)|int CompareTo(System.Object obj)|int IComparable.CompareTo(System.Object obj)|int IComparable[bigint].CompareTo(bigint other)
m	Equals	bool Equals(System.Object obj)|bool Equals(long other)|bool Equals(ulong other)|bool Equals(bigint other)|bool IEquatable[bigint].Equals(bigint other)
m	GetBitLength	long GetBitLength()
m	GetByteCount	int GetByteCount(bool isUnsigned = False)|int IBinaryInteger[bigint].GetByteCount()
m	GetHashCode	int GetHashCode()
m	GetShortestBitLength	int IBinaryInteger[bigint].GetShortestBitLength()
m	ToByteArray	byte[] ToByteArray()|byte[] ToByteArray(bool isUnsigned = False, bool isBigEndian = False)
m	ToString	string ToString()|string ToString(System.IFormatProvider provider)|string ToString(string format)|string ToString(string format, System.IFormatProvider provider)|string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
m	TryFormat	bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)|bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)|bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
m	TryWriteBigEndian	bool IBinaryInteger[bigint].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	TryWriteBytes	bool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten, bool isUnsigned = False, bool isBigEndian = False)
m	TryWriteLittleEndian	bool IBinaryInteger[bigint].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
m	WriteBigEndian	int IBinaryInteger[bigint].WriteBigEndian(byte[] destination)|int IBinaryInteger[bigint].WriteBigEndian(byte[] destination, int startIndex)|int IBinaryInteger[bigint].WriteBigEndian(System.Span[byte] destination)
m	WriteLittleEndian	int IBinaryInteger[bigint].WriteLittleEndian(byte[] destination)|int IBinaryInteger[bigint].WriteLittleEndian(byte[] destination, int startIndex)|int IBinaryInteger[bigint].WriteLittleEndian(System.Span[byte] destination)
P	MinusOne	bigint
P	One	bigint
P	Zero	bigint
M	Abs	Abs(bigint value)
M	Add	Add(bigint left, bigint right)
M	Clamp	Clamp(bigint value, bigint min, bigint max)
M	Compare	Compare(bigint left, bigint right)
M	CopySign	CopySign(bigint value, bigint sign)
M	CreateChecked	CreateChecked(TOther value)
M	CreateSaturating	CreateSaturating(TOther value)
M	CreateTruncating	CreateTruncating(TOther value)
M	Divide	Divide(bigint dividend, bigint divisor)
M	DivRem	DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)|DivRem(bigint left, bigint right)
M	GreatestCommonDivisor	GreatestCommonDivisor(bigint left, bigint right)
M	IsEvenInteger	IsEvenInteger(bigint value)
M	IsNegative	IsNegative(bigint value)
M	IsOddInteger	IsOddInteger(bigint value)
M	IsPositive	IsPositive(bigint value)
M	IsPow2	IsPow2(bigint value)
M	LeadingZeroCount	LeadingZeroCount(bigint value)
M	Log	Log(bigint value, double baseValue)|Log(bigint value)
M	Log10	Log10(bigint value)
M	Log2	Log2(bigint value)
M	Max	Max(bigint left, bigint right)
M	MaxMagnitude	MaxMagnitude(bigint x, bigint y)
M	Min	Min(bigint left, bigint right)
M	MinMagnitude	MinMagnitude(bigint x, bigint y)
M	ModPow	ModPow(bigint value, bigint exponent, bigint modulus)
M	Multiply	Multiply(bigint left, bigint right)
M	Negate	Negate(bigint value)
M	Parse	Parse(string value, System.IFormatProvider provider)|Parse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider)|Parse(string value, System.Globalization.NumberStyles style)|Parse(string value)
M	PopCount	PopCount(bigint value)
M	Pow	Pow(bigint value, int exponent)
M	Remainder	Remainder(bigint dividend, bigint divisor)
M	RotateLeft	RotateLeft(bigint value, int rotateAmount)
M	RotateRight	RotateRight(bigint value, int rotateAmount)
M	Subtract	Subtract(bigint left, bigint right)
M	TrailingZeroCount	TrailingZeroCount(bigint value)
M	TryParse	TryParse(string s, System.IFormatProvider provider, [ref] bigint result)|TryParse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] bigint result)|TryParse(string value, [ref] bigint result)
=System.Xml.XmlDocument	System.Xml.XmlNode
c	new()
c	new(System.Xml.XmlNameTable nt)
p	Attributes	System.Xml.XmlAttributeCollection
p	BaseURI	string
p	ChildNodes	System.Xml.XmlNodeList
p	DocumentElement	System.Xml.XmlElement
p	DocumentType	System.Xml.XmlDocumentType
p	FirstChild	System.Xml.XmlNode
p	HasChildNodes	bool
p	Implementation	System.Xml.XmlImplementation
p	InnerText	string	s
p	InnerXml	string	s
p	IsReadOnly	bool
p	LastChild	System.Xml.XmlNode
p	LocalName	string
p	Name	string
p	NamespaceURI	string
p	NameTable	System.Xml.XmlNameTable
p	NextSibling	System.Xml.XmlNode
p	NodeType	System.Xml.XmlNodeType
p	OuterXml	string
p	OwnerDocument	xml
p	ParentNode	System.Xml.XmlNode
p	Prefix	string	s
p	PreserveWhitespace	bool	s
p	PreviousSibling	System.Xml.XmlNode
p	PreviousText	System.Xml.XmlNode
p	SchemaInfo	System.Xml.Schema.IXmlSchemaInfo
p	Schemas	System.Xml.Schema.XmlSchemaSet	s
p	Value	string	s
p	XmlResolver	System.Xml.XmlResolver	s
m	AppendChild	AppendChild(System.Xml.XmlNode newChild)
m	Clone	Clone()
m	CloneNode	CloneNode(bool deep)
m	CreateAttribute	CreateAttribute(string name)|CreateAttribute(string prefix, string localName, string namespaceURI)|CreateAttribute(string qualifiedName, string namespaceURI)
m	CreateCDataSection	CreateCDataSection(string data)
m	CreateComment	CreateComment(string data)
m	CreateDocumentFragment	CreateDocumentFragment()
m	CreateDocumentType	CreateDocumentType(string name, string publicId, string systemId, string internalSubset)
m	CreateElement	CreateElement(string name)|CreateElement(string prefix, string localName, string namespaceURI)|CreateElement(string qualifiedName, string namespaceURI)
m	CreateEntityReference	CreateEntityReference(string name)
m	CreateNavigator	CreateNavigator()
m	CreateNode	CreateNode(string nodeTypeString, string name, string namespaceURI)|CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)|CreateNode(System.Xml.XmlNodeType type, string prefix, string name, string namespaceURI)
m	CreateProcessingInstruction	CreateProcessingInstruction(string target, string data)
m	CreateSignificantWhitespace	CreateSignificantWhitespace(string text)
m	CreateTextNode	CreateTextNode(string text)
m	CreateWhitespace	CreateWhitespace(string text)
m	CreateXmlDeclaration	CreateXmlDeclaration(string version, string encoding, string standalone)
m	GetElementById	GetElementById(string elementId)
m	GetElementsByTagName	GetElementsByTagName(string localName, string namespaceURI)|GetElementsByTagName(string name)
m	GetEnumerator	GetEnumerator()
m	GetNamespaceOfPrefix	GetNamespaceOfPrefix(string prefix)
m	GetPrefixOfNamespace	GetPrefixOfNamespace(string namespaceURI)
m	ImportNode	ImportNode(System.Xml.XmlNode node, bool deep)
m	InsertAfter	InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
m	InsertBefore	InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
m	Load	Load(string filename)|Load(System.IO.Stream inStream)|Load(System.IO.TextReader txtReader)|Load(System.Xml.XmlReader reader)
m	LoadXml	LoadXml(string xml)
m	Normalize	Normalize()
m	PrependChild	PrependChild(System.Xml.XmlNode newChild)
m	ReadNode	ReadNode(System.Xml.XmlReader reader)
m	RemoveAll	RemoveAll()
m	RemoveChild	RemoveChild(System.Xml.XmlNode oldChild)
m	ReplaceChild	ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
m	Save	Save(string filename)|Save(System.IO.Stream outStream)|Save(System.IO.TextWriter writer)|Save(System.Xml.XmlWriter w)
m	SelectNodes	SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)|SelectNodes(string xpath)
m	SelectSingleNode	SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)|SelectSingleNode(string xpath)
m	Supports	Supports(string feature, string version)
m	Validate	Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlNode nodeToValidate)|Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler)
m	WriteContentTo	WriteContentTo(System.Xml.XmlWriter xw)
m	WriteTo	WriteTo(System.Xml.XmlWriter w)
"""#
}
