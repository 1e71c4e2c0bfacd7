using System.Text.RegularExpressions;
using NUnit.Framework;
using Supermask.Session;

namespace Supermask.Unit.Architecture;

/// <summary>The library reads in the direction in which the data flows.</summary>
public sealed partial class DependencyTests
{
    private static readonly string[] Order =
        ["Common", "Data", "Tasks", "Networks", "Learning", "Methods", "Runs", "Comparing", "Measuring", "Judging", "Multiverse", "Forensics", "Reporting", "Papers", "Session"];

    private static readonly string Library = Path.Combine(Repository.Root, "src", "Supermask");

    [Test]
    public void The_folders_are_those_of_the_flow() =>
        Assert.That(
            Directory.EnumerateDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")),
            Is.EquivalentTo(Order));

    [TestCaseSource(nameof(Order))]
    public void No_folder_uses_one_that_comes_after_it(string folder)
    {
        var later = Order.SkipWhile(name => name != folder).Skip(1).ToArray();
        var sources = Directory.EnumerateFiles(Path.Combine(Library, folder), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor");
        foreach (var source in sources)
        {
            var used = Used().Matches(File.ReadAllText(source)).Select(match => match.Groups[1].Value).Distinct();
            Assert.That(used.Intersect(later), Is.Empty, Path.GetRelativePath(Library, source));
        }
    }

    [GeneratedRegex(@"\bSupermask\.(\w+)")]
    private static partial Regex Used();
}
