using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TorchSharp;

namespace Supermask.Common;

/// <summary>
/// A named stream of randomness. Streams form a tree under one root seed: each is found by hashing its parent's key
/// with its own name, so that two streams share no draw unless they have the same path.
/// </summary>
/// <example><c>Randomness.Root(2023).Derive("seed", 3).Derive("task", 0).Derive("shuffle")</c></example>
public sealed class Randomness
{
    private readonly byte[] key;

    private Randomness(byte[] key) => this.key = key;

    /// <summary>The 64-bit seed of this stream.</summary>
    public ulong Seed => BinaryPrimitives.ReadUInt64LittleEndian(key);

    /// <summary>The stream from which all others derive.</summary>
    public static Randomness Root(long seed)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, seed);
        return new Randomness(SHA256.HashData(bytes));
    }

    /// <summary>The stream of this purpose below this one.</summary>
    public Randomness Derive(string purpose)
    {
        var name = Encoding.UTF8.GetBytes(purpose);
        return new Randomness(SHA256.HashData([.. key, .. name]));
    }

    /// <summary>The stream of one numbered item of a purpose.</summary>
    public Randomness Derive(string purpose, int index)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, index);
        var name = Encoding.UTF8.GetBytes(purpose);
        return new Randomness(SHA256.HashData([.. key, .. name, 0, .. number]));
    }

    /// <summary>
    /// A torch generator at the start of this stream. Its engine, a 32-bit Mersenne Twister, keeps the low 32 bits of
    /// the seed.
    /// </summary>
    public torch.Generator Generator() => new(Seed & uint.MaxValue);
}
