using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Supermask.Common;

/// <summary>
/// What the code of the library leads to, type by type, and hashes of it. The build writes the map. Comments and white
/// space are no part of any hash, and neither is code that the roots do not lead to.
/// </summary>
public static class CodeMap
{
    private static readonly Lazy<Dictionary<string, CodePart>> Map =
        new(() => CodeMapText.Read(Generated.CodeMapData.Text));

    /// <summary>The full names of all types that roots lead to, they themselves among them, in ordinal order.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static IReadOnlyList<string> ClosureOf(IEnumerable<Type> roots) => Walk(roots).Reached;

    /// <summary>SHA-256 over the names and the code of all types that roots lead to; lower-case hexadecimal.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static string HashOf(IEnumerable<Type> roots)
    {
        var (reached, strangers, _) = Walk(roots);
        var lines = reached.Select(name => $"{name} {(strangers.TryGetValue(name, out var stranger) ? VersionOf(stranger) : Map.Value[name].Hash)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    /// <summary>The packages that the code of all types that roots lead to uses, each a name and a version, in ordinal order.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static IReadOnlyList<string> PackagesOf(IEnumerable<Type> roots) =>
        [.. Walk(roots).Reached.SelectMany(name => Map.Value.GetValueOrDefault(name)?.Packages ?? [])
            .Distinct().Order(StringComparer.Ordinal).Select(WithVersion)];

    /// <summary>The lists of parts that roots lead to, which no closure enters: none for what shapes a run.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static IReadOnlyList<string> ListsReachedFrom(IEnumerable<Type> roots) => Walk(roots).Lists;

    private static (IReadOnlyList<string> Reached, Dictionary<string, Type> Strangers, IReadOnlyList<string> Lists) Walk(IEnumerable<Type> roots)
    {
        var outermost = roots.Select(Outermost).Where(type => !Framework.Has(type.Assembly.GetName().Name!)).ToArray();
        var strangers = outermost.Where(type => !Map.Value.ContainsKey(type.FullName!)).DistinctBy(type => type.FullName)
            .ToDictionary(type => type.FullName!);
        var (reached, lists) = (new SortedSet<string>(strangers.Keys, StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        var next = new Stack<string>(outermost.Select(type => type.FullName!).Where(Map.Value.ContainsKey));
        while (next.TryPop(out var name))
        {
            var part = Map.Value[name];
            if (part.IsList)
            {
                lists.Add(name);
            }
            else if (reached.Add(name))
            {
                foreach (var type in part.Types)
                {
                    next.Push(type);
                }
            }
        }

        return ([.. reached], strangers, [.. lists]);
    }

    // Lambdas live in classes that the compiler nests in the one that they are written in.
    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } declaring)
        {
            type = declaring;
        }

        return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    // Of a type in another assembly nothing is known but that assembly: any change of it counts.
    private static string VersionOf(Type stranger) => stranger.Module.ModuleVersionId.ToString();

    private static string WithVersion(string assembly) =>
        $"{assembly} {Assembly.Load(assembly).GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";
}
