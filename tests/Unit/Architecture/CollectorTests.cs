using System.Text.Json;
using NUnit.Framework;
using Supermask.Session;

namespace Supermask.Unit.Architecture;

/// <summary>Garbage is collected on the command line as in tests, so that what tests prove holds there.</summary>
public sealed class CollectorTests
{
    [Test]
    public void The_command_line_has_the_collector_settings_of_the_tests()
    {
        var tests = Settings("Supermask.Unit");
        Assert.That(tests, Is.Not.Empty);
        Assert.That(Settings("Supermask.Cli"), Is.EqualTo(tests));
    }

    [Test]
    public void The_settings_are_in_effect() =>
        Assert.That(GC.GetGeneration(new byte[4_000_000]), Is.Zero, "it is not among the large objects, which are in generation 2");

    [Test]
    public void The_test_runner_adds_nothing_to_them() => Assert.That(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "tests.runsettings")),
        Does.Not.Contain("DOTNET_").IgnoreCase,
        "variables of the runner's environment are not there on the command line");

    private static Dictionary<string, string> Settings(string assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly}.runtimeconfig.json");
        using var options = JsonDocument.Parse(File.ReadAllText(file));
        return options.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").EnumerateObject()
            .Where(property => property.Name.StartsWith("System.GC.", StringComparison.Ordinal))
            .ToDictionary(property => property.Name, property => property.Value.GetRawText());
    }
}
