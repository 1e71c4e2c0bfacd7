using NUnit.Framework;

namespace Supermask.Unit.Common;

/// <summary>A change of one type changes the hash of everything that leads to it, in whatever way, and of nothing else.</summary>
public sealed class CodeReachTests
{
    private static readonly (string Name, string Code)[] Ways =
        [.. WaysToReach.All.Concat(HiddenWaysToReach.All).Select(way => (way.Key, way.Value))];

    private MappedCode before = null!;
    private MappedCode after = null!;

    private static IEnumerable<TestCaseData> Names => Ways.Select((way, at) => new TestCaseData(at).SetArgDisplayNames(way.Name));

    [OneTimeSetUp]
    public void Build() => (before, after) = (Library("2"), Library("3"));

    [TestCaseSource(nameof(Names))]
    public void A_change_is_seen_through_a(int way)
    {
        var changed = before.ChangedIn(after).Where(name => name.StartsWith($"{Space(way)}.", StringComparison.Ordinal));
        var all = before.Types.Where(name => name.StartsWith($"{Space(way)}.", StringComparison.Ordinal));
        string[] untouched = ["Bystander", "Middle", "Bare", "Before"];
        Assert.That(changed, Is.EquivalentTo(all.Where(name => !untouched.Contains(name.Split('.')[^1]))));
        Assert.That(changed, Does.Contain($"{Space(way)}.User").And.Contains($"{Space(way)}.Target"));
    }

    private static string Space(int way) => $"Sample.Way{way}";

    private static MappedCode Library(string mark) => new([.. Ways.Select((way, at) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;
        using Supermask.Common;

        namespace {{Space(at)}}
        {
            {{way.Code.Replace(WaysToReach.Mark, mark)}}

            public class Bystander { public int M() => 1; }
        }
        """)]);
}
