using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Supermask.Harness.Generator;

namespace Supermask.Harness.Tests.Generator;

/// <summary>A project of feature files, built by the real compiler with the real generator.</summary>
internal sealed class GeneratedProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private GeneratorDriver driver = CSharpGeneratorDriver.Create(
        [new FeatureGenerator().AsSourceGenerator()],
        parseOptions: Options,
        optionsProvider: new ProjectProperties(),
        driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

    /// <param name="features">Paths below the folder <c>/repository</c>, and texts.</param>
    public GeneratedProject(params (string Path, string Text)[] features)
        : this(Encoding.UTF8, features)
    {
    }

    /// <param name="encoding">What the compiler read the files in.</param>
    /// <param name="features">Paths below the folder <c>/repository</c>, and texts.</param>
    public GeneratedProject(Encoding encoding, params (string Path, string Text)[] features)
    {
        driver = driver.AddAdditionalTexts([.. features.Select(f => new FeatureText($"/repository/{f.Path}", f.Text, encoding))]);
        Build();
    }

    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    public Compilation Compilation { get; private set; } = null!;

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public string SourceOf(string name) => Result.GeneratedSources.Single(source => source.HintName.Contains(name)).SourceText.ToString();

    public void Build(params string[] code)
    {
        var trees = code.Select(text => CSharpSyntaxTree.ParseText(text, Options));
        var compilation = CSharpCompilation.Create("Sample", trees, References, new(OutputKind.DynamicallyLinkedLibrary));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var built, out var diagnostics);
        (Compilation, Diagnostics) = (built, diagnostics);
    }

    /// <summary>Everything that the test process itself runs with.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    private sealed class FeatureText(string path, string text, Encoding encoding) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding);
    }

    private sealed class ProjectProperties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_property.FeatureRoot" => "/repository",
                "build_property.RootNamespace" => "Sample",
                _ => "",
            };
            return value.Length > 0;
        }
    }
}
