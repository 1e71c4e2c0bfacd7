using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Supermask.Judging;

namespace Supermask.Steps;

/// <summary>Scenarios that state what no paper claims. No two of them may be taken for one.</summary>
internal static class OwnStatement
{
    /// <summary>The tag of such scenarios, without the @.</summary>
    public const string Tag = "harness";

    /// <summary>The statement of the scenario that runs: its title, with the values of its row where rows share a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="reading">The tag of the reading that it is about; empty for the default readings.</param>
    /// <exception cref="InvalidOperationException">Another scenario of the project would be the same statement.</exception>
    public static LedgerEntry Of(string title, string reading)
    {
        var test = TestContext.CurrentContext.Test;
        var isNamedByTitle = test.Name.StartsWith(title, StringComparison.Ordinal);
        var statement = LedgerEntry.Own(isNamedByTitle ? test.Name : title);
        var other = Tests(Root(test.Parent)).FirstOrDefault(each => each.ID != test.ID && IsOwn(each, reading)
            && LedgerEntry.Own(isNamedByTitle ? each.Name : TitleOf(each)).Id == statement.Id);
        return other is null ? statement : throw new InvalidOperationException(
            $"The scenarios '{statement.Statement}' ({test.FullName}) and '{(isNamedByTitle ? other.Name : TitleOf(other))}' ({other.FullName}) would "
            + $"be one statement, {statement.Id}, and what is found of one would be lost. To mend it: give one of them another title.");
    }

    // Reqnroll's own generator names tests by their methods, and tells titles as descriptions.
    private static string TitleOf(TestContext.TestAdapter test) => test.Properties.Get(PropertyNames.Description) as string ?? test.Name;

    private static bool IsOwn(TestContext.TestAdapter test, string reading)
    {
        var tags = test.AllCategories().ToArray();
        return tags.Contains(Tag) && !tags.Any(SharedBench.Ledger.Has)
            && (tags.FirstOrDefault(tag => tag.StartsWith(RerunCommand.ReadingPrefix, StringComparison.Ordinal)) ?? "") == reading;
    }

    private static ITest Root(ITest? test) => test?.Parent is { } parent ? Root(parent) : test!;

    // Every test of the project, also those that this run leaves out.
    private static IEnumerable<TestContext.TestAdapter> Tests(ITest test) => test.IsSuite
        ? test.Tests.SelectMany(Tests)
        : [new TestContext.TestAdapter((Test)test)];
}
