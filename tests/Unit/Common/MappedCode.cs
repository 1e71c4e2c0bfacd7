using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using Supermask.CodeMapping;
using Supermask.Common;

namespace Supermask.Unit.Common;

/// <summary>A small library, built in memory by the compiler with the generator of code maps, and loaded.</summary>
internal sealed class MappedCode
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    // Few, because each is bound for each library.
    private static readonly PortableExecutableReference[] References =
        [.. new[]
            {
                typeof(object), typeof(List<>), typeof(HashSet<>), typeof(Enumerable), typeof(Console), typeof(CodeMap),
                typeof(MathNet.Numerics.Precision),
            }
            .Select(type => type.Assembly.Location).Append(Assembly.Load("System.Runtime").Location).Distinct()
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Builds files with these texts.</summary>
    public MappedCode(params string[] texts)
        : this(texts.Select((text, at) => ($"/library/{at}.cs", text)))
    {
    }

    /// <summary>Builds files.</summary>
    /// <param name="files">Paths and texts.</param>
    /// <param name="generated">Texts that another generator adds.</param>
    public MappedCode(IEnumerable<(string Path, string Text)> files, params string[] generated)
    {
        using var stream = new MemoryStream();
        var built = Compile(files, out var problems).AddSyntaxTrees(generated.Select(text => CSharpSyntaxTree.ParseText(text, Language)));
        var result = built.Emit(stream);
        Assert.That(problems, Is.Empty);
        Assert.That(result.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error), Is.Empty);
        Image = stream.ToArray();
        Library = new AssemblyLoadContext("mapped code").LoadFromStream(new MemoryStream(Image));
        Index = CodeIndex.Of(Library);
    }

    /// <summary>The library.</summary>
    public Assembly Library { get; }

    /// <summary>Its code map.</summary>
    public CodeIndex Index { get; }

    /// <summary>The file that it would be.</summary>
    public byte[] Image { get; }

    /// <summary>Builds and loads an assembly that uses the library and has no map, from a file at this path.</summary>
    public Assembly Load(string path, string text)
    {
        var user = CSharpCompilation.Create(
            "User",
            [CSharpSyntaxTree.ParseText(text, Language)],
            [.. References, MetadataReference.CreateFromImage(Image)],
            new(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        Assert.That(user.Emit(path).Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error), Is.Empty);
        return Load(path);
    }

    /// <summary>Loads an assembly that uses the library.</summary>
    public Assembly Load(string path) => AssemblyLoadContext.GetLoadContext(Library)!.LoadFromAssemblyPath(path);

    /// <summary>Full names of the top-level types that its files declare.</summary>
    public IEnumerable<string> Types => Library.GetTypes()
        .Where(type => !type.IsNested && type.Namespace?.StartsWith("Sample", StringComparison.Ordinal) == true)
        .Select(type => type.FullName!);

    /// <summary>What the generator says of these files.</summary>
    public static IReadOnlyList<Diagnostic> ProblemsOf(string text)
    {
        Compile([("/library/0.cs", text)], out var problems);
        return problems;
    }

    /// <summary>The hash of the closure of a type of the library.</summary>
    public string HashOf(string type) => Index.HashOf([Type(type)]);

    /// <summary>A type of the library.</summary>
    public Type Type(string name) => Library.GetType(name, throwOnError: true)!;

    /// <summary>The types that both libraries have and whose closures have other hashes.</summary>
    public IReadOnlyList<string> ChangedIn(MappedCode other) =>
        [.. Types.Intersect(other.Types).Where(type => HashOf(type) != other.HashOf(type)).Order(StringComparer.Ordinal)];

    private static Compilation Compile(IEnumerable<(string Path, string Text)> files, out IReadOnlyList<Diagnostic> problems)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Language, file.Path));
        var project = CSharpCompilation.Create("Sample", trees, References, new(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new CodeMapGenerator().AsSourceGenerator()], parseOptions: Language)
            .RunGeneratorsAndUpdateCompilation(project, out var built, out var said);
        problems = said;
        return built;
    }
}
