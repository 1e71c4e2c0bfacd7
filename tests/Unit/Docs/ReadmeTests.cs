using System.Reflection;
using System.Text.RegularExpressions;
using Gherkin;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Masks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Unit.Features;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Docs;

/// <summary>What the README tells a reader to do, done.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Test]
    public void The_example_variant_compiles_is_listed_and_is_learned()
    {
        var (example, line) = (Block("csharp", 0), Block("csharp", 1));
        var tasks = Create(Compile(example, Listed(line)), "shifted");
        var images = tasks.Apply(3, Synthetic.Images().Test);
        Assert.That(images.Image(0)[..3].ToArray(), Has.All.Zero);
        Assert.That(images.Image(0)[3], Is.EqualTo(Synthetic.Images().Test.Image(0)[0]));

        var trainer = new SequenceTrainer(
            tasks, Synthetic.Images(), new TrainingOptions { BatchSize = 32, LearningRate = 1e-2 }, novel: null, Randomness.Root(0));
        using var network = trainer.NewNetwork(new NetworkOptions { Hidden = 30 });
        var record = trainer.Learn(network, 3, (_, _) => { });
        Assert.That(record.Description, Is.EqualTo("moved by 3 pixels"));
        Assert.That(record.Accuracy, Is.GreaterThan(0.5));
    }

    [Test]
    public void The_example_feature_uses_the_steps_of_one_that_runs()
    {
        var example = new Parser().Parse(new StringReader(Block("gherkin", 0))).Feature.Children.OfType<Gherkin.Ast.Scenario>().Single();
        var running = RecordedClaims.Scenarios.Single(each => Path.GetFileName(each.File) == "own-statement.feature").Scenario;
        Assert.That(
            example.Steps.Select(step => step.Text.Replace("shifted", "permuted", StringComparison.Ordinal)),
            Is.EqualTo(running.Steps.Select(step => step.Text)));
    }

    [Test]
    public void Every_place_that_the_readme_names_exists()
    {
        var places = Place().Matches(Readme).Select(match => match.Groups[1].Value).ToArray();
        Assert.That(places, Has.Length.GreaterThan(8));
        Assert.That(places.Where(place => !Path.Exists(Path.Combine(Repository.Root, place))), Is.Empty);
    }

    private static string Block(string language, int index) =>
        Blocks().Matches(Readme).Where(match => match.Groups[1].Value == language).ElementAt(index).Groups[2].Value;

    private static string Listed(string line)
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root, "src", "Supermask", "Tasks", "TaskVariants.cs"));
        var last = list.Split('\n').Single(each => each.Contains("[\"partitioned\"]", StringComparison.Ordinal));
        return list.Replace(last, last + "\n" + line, StringComparison.Ordinal);
    }

    private static Assembly Compile(params string[] sources)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Example",
            sources.Append(Usings).Select(source => CSharpSyntaxTree.ParseText(source)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.That(result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error), Is.Empty);
        return Assembly.Load(stream.ToArray());
    }

    private static ITaskSequence Create(Assembly assembly, string name) => (ITaskSequence)assembly
        .GetType(typeof(TaskVariants).FullName!)!.GetMethod(nameof(TaskVariants.Create))!
        .Invoke(null, [name, new TaskOptions()])!;

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^\| `([^` ]+/)` \|", RegexOptions.Multiline)]
    private static partial Regex Place();
}
