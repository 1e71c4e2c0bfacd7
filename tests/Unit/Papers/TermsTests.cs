using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Methods.Novel;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Tasks;
using Supermask.Unit.Measuring;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Papers;

/// <summary>The names that the page of the language shows are those that features can use, and each has a meaning.</summary>
public sealed class TermsTests
{
    private static readonly IReadOnlyList<TermList> Lists = AllPapers.Terms();

    private static IEnumerable<ITerm> All => Lists.SelectMany(list => list.All);

    [Test]
    public void Every_name_has_a_meaning_of_one_sentence()
    {
        Assert.That(All.Count(), Is.GreaterThan(200));
        Assert.That(All.Where(term => !IsSentence(term.Meaning)).Select(term => $"{term.Name}: {term.Meaning}"), Is.Empty);
    }

    [Test]
    public void No_name_stands_twice_in_a_list()
    {
        foreach (var list in Lists)
        {
            Assert.That(list.All.Select(term => term.Name), Is.Unique, list.Subject);
        }
    }

    [Test]
    public void Facts_are_those_of_all_subjects_and_no_others()
    {
        using var method = new MethodFacts();
        var data = SyntheticEvidence.DataCalled("digits");
        Subject[] subjects =
        [
            Subjects.PublishedTables(),
            Subjects.Images(data),
            Subjects.Tasks(new PermutedTasks(), data.Dataset),
            Subjects.NewNetwork(method),
            Subjects.NewNovelNetwork(OwnMaskOnly.ReadingName),
            Subjects.NovelMethod(),
            Subjects.Runs([SyntheticRuns.Study("permuted", Arms.Classic(1), 90)]),
        ];
        Assert.That(
            Lists.Where(list => list.AreFacts).SelectMany(list => list.All).Select(term => term.Name),
            Is.EquivalentTo(subjects.SelectMany(subject => subject.Facts).SelectMany(book => book.All).Select(fact => fact.Name)));
    }

    // A name that does not exist is answered with those that do, which are then those of the lists.
    [Test]
    public void Quantities_are_those_of_all_subjects_and_no_others()
    {
        using var method = new MethodFacts();
        RunStudy[] studies = [SyntheticRuns.Study("permuted", Arms.Classic(1), 90), SyntheticRuns.Study("permuted", Arms.Named("novel", "one epoch", ""), 91)];
        Subject[] subjects =
        [
            Subjects.Images(SyntheticEvidence.DataCalled("digits")),
            Subjects.NewNetwork(method),
            Subjects.NewNovelNetwork(OwnMaskOnly.ReadingName),
            Subjects.Runs(studies),
            .. TimedPairs.All.Select(pair => Subjects.Timing(new StepTiming(pair, []))),
            .. TimeCandidates.All.Select(part => Subjects.TimePart(new PartTiming(part, []))),
        ];
        var answered = subjects.SelectMany(subject => NamesIn(Assert.Throws<ArgumentException>(() => subject.Measure("no such thing"))!.Message))
            .Concat(MethodPairQuantities.Of("classic", "novel").Select(quantity => quantity.Name)).Append(InferenceTrial.Quantity);
        Assert.That(
            Lists.Where(list => !list.AreFacts).SelectMany(list => list.All).Select(term => term.Name), Is.EquivalentTo(answered.Distinct()));
        Assert.That(
            MethodPairQuantities.Of("classic", "novel").Where(quantity => new Cells(studies).Measure(quantity.Name).Count != 1), Is.Empty);
    }

    private static IEnumerable<string> NamesIn(string message) =>
        message.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Replace(" (Parameter 'name')", "", StringComparison.Ordinal)
            .Replace(" (Parameter 'quantity')", "", StringComparison.Ordinal).Trim());

    private static bool IsSentence(string meaning) =>
        meaning.Length is > 20 and < 220 && char.IsUpper(meaning[0]) && meaning.EndsWith('.') && !meaning[..^1].Contains(". ", StringComparison.Ordinal);
}
