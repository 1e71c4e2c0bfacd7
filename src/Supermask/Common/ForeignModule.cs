using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Supermask.Common;

/// <summary>
/// A module of an assembly that has no place in the code map, such as one with methods of a user or of tests. Its version id
/// changes with anything in it; what it uses of the library is read from its references.
/// </summary>
/// <param name="module">The module.</param>
/// <param name="library">The assembly that has the map.</param>
internal sealed class ForeignModule(Module module, Assembly library)
{
    private readonly string libraryName = library.GetName().Name!;

    /// <summary>The version id of the module, 32 hexadecimal digits.</summary>
    public string Version { get; } = module.ModuleVersionId.ToString("N");

    /// <summary>Names of the other assemblies that it refers to, without those of .NET.</summary>
    public IEnumerable<string> Packages => module.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
        .Where(name => name != libraryName && !Framework.Has(name));

    /// <summary>
    /// Full names of the top-level types of the library that it refers to; the library's own name, which is no type's, where
    /// there is no file to read them from.
    /// </summary>
    public IReadOnlyList<string> Used
    {
        get
        {
            if (!File.Exists(module.FullyQualifiedName))
            {
                return [libraryName];
            }

            using var file = new PEReader(File.OpenRead(module.FullyQualifiedName));
            var metadata = file.GetMetadataReader();
            return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Where(type => IsOfLibrary(metadata, type.ResolutionScope))
                .Select(type => (Space: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
                .Select(type => type.Space.Length > 0 ? $"{type.Space}.{type.Name}" : type.Name)];
        }
    }

    private bool IsOfLibrary(MetadataReader metadata, EntityHandle scope) => scope.Kind == HandleKind.AssemblyReference
        && metadata.StringComparer.Equals(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, libraryName);
}
