using System.Reflection;

namespace Supermask.Common;

/// <summary>What the code of some types leads to, found step by step.</summary>
/// <param name="parts">The code map, by full name.</param>
/// <param name="library">The assembly that has the map.</param>
internal sealed class CodeClosure(Dictionary<string, CodePart> parts, Assembly library)
{
    private readonly HashSet<(string Name, string Hash)> reached = [];

    /// <summary>
    /// All types come to and the hash of each, in the order of their names; for what the map does not have, the name and the
    /// version id of the module.
    /// </summary>
    public IEnumerable<(string Name, string Hash)> Reached =>
        reached.OrderBy(part => part.Name, StringComparer.Ordinal).ThenBy(part => part.Hash, StringComparer.Ordinal);

    /// <summary>Names of the assemblies of packages.</summary>
    public HashSet<string> Packages { get; } = [];

    /// <summary>Full names of lists come to and not entered.</summary>
    public HashSet<string> Lists { get; } = [];

    /// <summary>Follows the code of a type of the library.</summary>
    public void Follow(string root)
    {
        var waiting = new Stack<string>([root]);
        while (waiting.TryPop(out var name))
        {
            var part = parts.GetValueOrDefault(name);
            if (part is { IsList: true })
            {
                Lists.Add(name);
            }
            else if (part is not { Unseen.Count: 0 })
            {
                // Code that another generator declares is not in the map: any change of the library counts.
                reached.Add((library.GetName().Name!, library.ManifestModule.ModuleVersionId.ToString("N")));
            }

            if (part is { IsList: false } && reached.Add((name, part.Hash)))
            {
                Packages.UnionWith(part.Packages);
                foreach (var next in part.Types)
                {
                    waiting.Push(next);
                }
            }
        }
    }

    /// <summary>Takes in a type of another assembly, and follows what its module uses of the library.</summary>
    public void Follow(string type, ForeignModule module)
    {
        reached.Add((type, module.Version));
        Packages.UnionWith(module.Packages);
        foreach (var used in module.Used)
        {
            Follow(used);
        }
    }
}
