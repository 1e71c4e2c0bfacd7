namespace Supermask.Common;

/// <summary>What the code map says of one top-level type of the project.</summary>
/// <param name="name">Its full name.</param>
/// <param name="hash">SHA-256 over its tokens, 32 hexadecimal digits.</param>
/// <param name="isList">Whether it is marked as a list of parts.</param>
/// <param name="types">Full names of the other top-level types that its code leads to.</param>
/// <param name="packages">Names of the assemblies of packages that it uses.</param>
/// <param name="unseen">Names that stand for types of other generators, whose code is not in the map.</param>
internal sealed class CodePart(
    string name,
    string hash,
    bool isList,
    IReadOnlyList<string> types,
    IReadOnlyList<string> packages,
    IReadOnlyList<string> unseen)
{
    /// <summary>Its full name.</summary>
    public string Name => name;

    /// <summary>SHA-256 over its tokens, 32 hexadecimal digits.</summary>
    public string Hash => hash;

    /// <summary>Whether it is marked as a list of parts.</summary>
    public bool IsList => isList;

    /// <summary>Full names of the other top-level types that its code leads to.</summary>
    public IReadOnlyList<string> Types => types;

    /// <summary>Names of the assemblies of packages that it uses.</summary>
    public IReadOnlyList<string> Packages => packages;

    /// <summary>Names that stand for types of other generators, whose code is not in the map.</summary>
    public IReadOnlyList<string> Unseen => unseen;
}
