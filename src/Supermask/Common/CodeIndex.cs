using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;

namespace Supermask.Common;

/// <summary>
/// The code map of one assembly, which the generator in <c>build/CodeMap</c> has written into it. <see cref="CodeMap"/> is
/// that of this library.
/// </summary>
public sealed class CodeIndex
{
    private readonly Assembly library;
    private readonly Dictionary<string, CodePart> parts;

    private CodeIndex(Assembly library, string text) => (this.library, parts) = (library, CodeMapText.Read(text));

    /// <summary>Reads the map of an assembly.</summary>
    /// <exception cref="ArgumentException">The assembly has none.</exception>
    public static CodeIndex Of(Assembly library) => new(
        library,
        library.GetType($"{CodeMapText.Namespace}.{CodeMapText.Class}")
            ?.GetField(CodeMapText.Field, BindingFlags.Static | BindingFlags.NonPublic)?.GetRawConstantValue() as string
            ?? throw new ArgumentException(
                $"{library.GetName().Name} was built without a code map. Its project has to reference "
                + "build/CodeMap/Supermask.CodeMap.csproj as an analyzer; see src/Supermask/Supermask.csproj."));

    /// <summary>As <see cref="CodeMap.ClosureOf"/>.</summary>
    public IReadOnlyList<string> ClosureOf(IEnumerable<Type> roots) => [.. Walk(roots).Reached.Select(part => part.Name).Distinct()];

    /// <summary>As <see cref="CodeMap.HashOf"/>.</summary>
    public string HashOf(IEnumerable<Type> roots) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Walk(roots).Reached.Select(part => $"{part.Name} {part.Hash}")))));

    /// <summary>As <see cref="CodeMap.PackagesOf"/>.</summary>
    public IReadOnlyList<string> PackagesOf(IEnumerable<Type> roots) =>
        [.. Walk(roots).Packages.Distinct().Order(StringComparer.Ordinal).Select(WithVersion)];

    /// <summary>As <see cref="CodeMap.ListsReachedFrom"/>.</summary>
    public IReadOnlyList<string> ListsReachedFrom(IEnumerable<Type> roots) =>
        [.. Walk(roots).Lists.Distinct().Order(StringComparer.Ordinal)];

    private CodeClosure Walk(IEnumerable<Type> roots)
    {
        var closure = new CodeClosure(parts, library);
        foreach (var type in roots.SelectMany(RootTypes.Of).Distinct())
        {
            if (type.Assembly == library)
            {
                closure.Follow(type.FullName!);
            }
            else
            {
                closure.Follow(type.FullName!, new ForeignModule(type.Module, library));
            }
        }

        return closure;
    }

    private string WithVersion(string package)
    {
        var context = AssemblyLoadContext.GetLoadContext(library) ?? AssemblyLoadContext.Default;
        var version = context.LoadFromAssemblyName(new AssemblyName(package))
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return $"{package} {version}";
    }
}
