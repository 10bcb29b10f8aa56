# Packed streams, binary readers and writers, priority queues
$ms = [System.IO.MemoryStream]::new()
$w = [System.IO.BinaryWriter]::new($ms)
$w.Write([int]258); $w.Write('hé'); $w.Write($true); $w.Write([double]1.5)
$ms.Length
$ms.Position = 0
$r = [System.IO.BinaryReader]::new($ms)
$r.ReadInt32(); $r.ReadString(); $r.ReadBoolean(); $r.ReadDouble()
try { $r.ReadByte() } catch { $_.Exception.InnerException.GetType().Name }
$packed = [System.IO.MemoryStream]::new()
$d = [System.IO.Compression.DeflateStream]::new($packed, [System.IO.Compression.CompressionMode]::Compress, $true)
$d.Write([byte[]](, 7 * 200), 0, 200); $d.Dispose()
$packed.Length -lt 20
$packed.Position = 0
$u = [System.IO.Compression.DeflateStream]::new($packed, [System.IO.Compression.CompressionMode]::Decompress)
$out = [System.IO.MemoryStream]::new()
$u.CopyTo($out)
$out.ToArray().Count
$q = [System.Collections.Generic.PriorityQueue[string, int]]::new()
'c 3', 'a 1', 'b 2', 'd 4' | ForEach-Object { $n, $p = $_ -split ' '; $q.Enqueue($n, $p) }
$q.Peek()
(1..4 | ForEach-Object { $q.Dequeue() }) -join ','
try { $q.Dequeue() } catch { $_.Exception.Message }
