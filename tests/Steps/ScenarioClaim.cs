using System.Collections;
using NUnit.Framework;
using Reqnroll;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Papers;
using Supermask.Reporting;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Steps;

/// <summary>
/// What the steps of one scenario share: the claim that its tags name, its subjects, and the comparisons made so far.
/// </summary>
public sealed class ScenarioClaim
{
    private readonly string title;
    private readonly string feature;
    private readonly List<Subject> subjects = [];
    private readonly string readingTag;
    private readonly ClaimUnderTest claim;
    private readonly ScenarioCourse course;

    public ScenarioClaim(ScenarioContext scenario, FeatureContext feature, ScenarioCourse course)
    {
        this.course = course;
        title = scenario.ScenarioInfo.Arguments.Cast<DictionaryEntry>()
            .Aggregate(scenario.ScenarioInfo.Title, (text, cell) => text.Replace($"<{cell.Key}>", $"{cell.Value}"));
        this.feature = feature.FeatureInfo.Title;
        readingTag = scenario.ScenarioInfo.CombinedTags.SingleOrDefault(tag => tag.StartsWith(RerunCommand.ReadingPrefix, StringComparison.Ordinal)) ?? "";
        var claimed = Claimed(scenario.ScenarioInfo.CombinedTags);
        claim = new ClaimUnderTest(claimed, AllPapers.AnalysersOf(claimed)) { Error = SharedBench.Bench.Error };
    }

    /// <summary>The workbench of the images that the scenario is about.</summary>
    public Workbench Bench { get; private set; } = SharedBench.Bench;

    /// <summary>What these images are called; others decide nothing.</summary>
    public string Dataset { get; private set; } = DataSources.Mnist.Title;

    /// <summary>Says that the scenario is about another data set than MNIST.</summary>
    public void IsOn(string dataset)
    {
        Dataset = dataset;
        try
        {
            Bench = SharedBench.On(dataset);
        }
        catch (DataFileException missing)
        {
            LeaveUndecided($"{missing.What}. {missing.Remedy}.");
        }
    }

    /// <summary>Leaves the scenario undecided where other images stand in for those that it is about.</summary>
    public void NeedsItsImages()
    {
        if (!IsOnItsImages)
        {
            LeaveUndecided(WhyUndecided);
        }
    }

    /// <summary>Whether the images are those that the scenario is about.</summary>
    public bool IsOnItsImages => Bench.Data.Name == Dataset;

    private string WhyUndecided => $"Needs {Dataset}: only {Bench.Data.Name} are there, and they decide no claim.";

    private string Command => claim.Claim.IsOwn
        ? RerunCommand.OfScenario(claim.Claim.Statement)
        : RerunCommand.OfClaim(claim.Claim.Id);

    /// <summary>Sets what the scenario is about; several subjects are measured one after the other.</summary>
    public void About(Subject subject) => subjects.Add(subject);

    /// <summary>Names the trained networks that the scenario measures.</summary>
    public void RestsOn(IReadOnlyList<MeasuredRuns> runs) => claim.Runs = [.. claim.Runs, .. runs];

    /// <summary>
    /// Says that the scenario rests on another reading of the source than the default one; its evidence then stands beside
    /// that of the claim.
    /// </summary>
    /// <exception cref="InvalidOperationException">The scenario's tags do not say so, or name another reading.</exception>
    public void IsReadAs(string reading)
    {
        if (claim.Claim.IsOwn && readingTag.Length == 0)
        {
            // It stands beside no other: what it is about, its words say.
            return;
        }

        var tag = reading.Length > 0 ? $"reading-{reading.Replace(' ', '-')}" : "";
        if (tag != readingTag)
        {
            throw new InvalidOperationException(
                $"The scenario '{title}' is about {(tag.Length > 0 ? $"the reading '{reading}'" : "the default readings")}; its tags "
                + $"say {(readingTag.Length > 0 ? $"@{readingTag}" : "nothing of a reading")}. Its verdict is kept under the reading "
                + $"that its tags name: {(tag.Length > 0 ? $"add @{tag}" : "remove the tag")}.");
        }

        claim.Reading = reading;
    }

    /// <summary>The facts by that name of all subjects that have it.</summary>
    public IReadOnlyList<(FactBook Book, IReadOnlyList<IReadOnlyList<string>> Rows)> Find(string fact)
    {
        var books = subjects.SelectMany(subject => subject.Facts).ToArray();
        var known = books.Where(book => book.Has(fact)).ToArray();
        return [.. (known.Length > 0 ? known : books).Select(book => (book, book.Find(fact)))];
    }

    /// <summary>
    /// The choice of reading that makes one computation of the methods whose networks the scenario speaks of; null where they
    /// differ.
    /// </summary>
    /// <exception cref="InvalidOperationException">It speaks of one method alone, or of none.</exception>
    public string? SameComputation => subjects.SelectMany(subject => subject.Pairs).ToArray() is { Length: > 0 } pairs
        ? MethodPair.SameComputationOf(pairs)
        : throw new InvalidOperationException(
            $"The scenario '{title}' asks whether two approaches differ, and speaks of no two: name both in a step before, such as "
            + "'the classic and the novel network have learned'.");

    /// <summary>The measurements by that name of all subjects that have it.</summary>
    public IReadOnlyList<Measurement> Measure(string quantity) =>
        [.. Subject.Having(quantity, subjects).SelectMany(subject => subject.Measure(quantity))
            .Select(measurement => measurement with { Error = Bench.Error })];

    /// <summary>The pairs of all subjects with the highest or lowest p-value, seed by seed.</summary>
    public IReadOnlyList<(string Quantity, IReadOnlyList<string> PerSeed)> ExtremePairs(bool highest) =>
        [.. subjects.SelectMany(subject => subject.ExtremePairs(highest))];

    /// <summary>Adds a comparison to the claim.</summary>
    public void Add(Criterion criterion) =>
        claim.Add(criterion, !IsOnItsImages && subjects.Any(subject => subject.RestsOnData));

    /// <summary>Says that the claim is no matter of measurement.</summary>
    public void AddUndecidable(string reason) => Add(Criterion.Undecidable(claim.Claim.Published, reason));

    /// <summary>Ends a scenario that only MNIST can decide, leaving evidence that says so.</summary>
    public void LeaveUndecided(string reason)
    {
        claim.Add(
            new Criterion
            {
                Quantity = "claim",
                Kind = "none",
                Expected = claim.Claim.Published,
                Measured = "nothing was measured",
                Verdict = Verdict.NotTestable,
                Because = reason,
            },
            onStandIn: true);
        Keep(Verdict.NotTestable);
        Assert.Ignore(reason);
    }

    /// <summary>Compares the verdict of the comparisons made so far with what the feature says of them, which speak of a part of the claim.</summary>
    public void Expect(string part, Verdict recorded)
    {
        if (!claim.MeasuredOnStandIn && SharedBench.Bench.IsRecorded)
        {
            Assert.That(
                VerdictWords.OfAll([.. claim.Criteria.Select(criterion => criterion.Verdict)]).InWords(),
                Is.EqualTo(recorded.InWords()),
                $"for {part} alone");
        }
    }

    /// <summary>
    /// Ends a scenario whose margin was put down before its networks were trained: what it measures is said, and nothing is kept
    /// before a verdict is recorded.
    /// </summary>
    public void LeaveOpen()
    {
        var measured = VerdictWords.OfAll([.. claim.Criteria.Select(criterion => criterion.Verdict)]).InWords();
        foreach (var criterion in claim.Criteria)
        {
            TestContext.Out.WriteLine($"{criterion.Quantity}: {criterion.Measured}, asked for {criterion.Expected}: {criterion.Verdict.InWords()}");
        }

        Assert.Ignore($"No verdict is recorded yet. Measured here: {measured}.");
    }

    /// <summary>Keeps the evidence and compares the measured verdict with the recorded one.</summary>
    public void Conclude(Verdict recorded)
    {
        if (SharedBench.Bench.Settings.Universe is not null && claim.Runs.Count == 0)
        {
            Assert.Ignore("Universes differ in what is trained, and this scenario rests on nothing trained.");
        }

        var evidence = Keep(recorded);
        TestContext.Out.WriteLine(evidence.InWords());
        RequireAsRegistered(evidence);
        if (claim.MeasuredOnStandIn)
        {
            Assert.Ignore(WhyUndecided);
        }

        if (!evidence.IsAsRecorded && !SharedBench.Bench.IsRecorded)
        {
            Assert.Ignore(
                $"The recorded verdict, {evidence.Recorded}, is that of the standard profile; "
                + $"profile {evidence.Provenance.Profile} gives {evidence.Verdict}.");
        }

        if (!evidence.IsAsRecorded && !Contradicts(evidence) && WhyItMayVary(evidence) is { } why)
        {
            if (!RoundsAsRecorded())
            {
                SharedBench.OnAnotherProcessor.Add(title);
            }

            Assert.Ignore($"{why}: recorded {evidence.Recorded}, here {evidence.Verdict}. Neither contradicts the other.");
        }

        Assert.That(evidence.Verdict, Is.EqualTo(evidence.Recorded), evidence.InWords());
    }

    // Nobody's margin is moved unseen once its result is known.
    private static void RequireAsRegistered(ClaimEvidence evidence)
    {
        if (SharedBench.Bench.IsRecorded && !evidence.Provenance.StandIn && SharedBench.Register.ProblemOf(evidence) is { } problem)
        {
            Assert.Fail(problem);
        }
    }

    // Why the same claim may be decided in one place and not in another; null where it should not.
    private static string? WhyItMayVary(ClaimEvidence evidence)
    {
        if (!RoundsAsRecorded())
        {
            return "Another processor rounds otherwise, so that its seeds are new draws";
        }

        return IsTimed(evidence) ? "Times vary with what else the machine does" : null;
    }

    private static bool IsTimed(ClaimEvidence evidence) =>
        evidence.Criteria.Any(criterion => criterion.CountedAs == Measurement.Rounds);

    // Of times a sign too small to matter comes and goes: with it or without, what was claimed is excluded.
    // Milliseconds are those of a machine, and on another one contradict nothing.
    private static bool Contradicts(ClaimEvidence evidence)
    {
        if (IsTimed(evidence) && evidence.Criteria.Any(criterion => criterion.Unit == PartQuantity.Milliseconds))
        {
            return false;
        }

        string[] verdicts = [evidence.Verdict, evidence.Recorded];
        string[] excludeTheClaim = [Verdict.DirectionHolds.InWords(), Verdict.NotReproduced.InWords()];
        return !verdicts.Contains(Verdict.Inconclusive.InWords())
            && !evidence.Criteria.All(IsDrawWithinItsMargin)
            && !(IsTimed(evidence) && verdicts.All(excludeTheClaim.Contains));
    }

    // Where the mean lies within the margin, whether one run would give the published draw hangs on the spread of few seeds alone.
    private static bool IsDrawWithinItsMargin(Criterion criterion) =>
        criterion is { Kind: OfSingleRun.Name, Accepted: { } accepted, Interval: { } interval }
        && interval.Mean >= accepted.Low && interval.Mean <= accepted.High;

    private static bool RoundsAsRecorded()
    {
        var page = Path.Combine(Repository.Root, "reports", "README.md");
        return !File.Exists(page)
            || VerdictReadme.ReadMachine(File.ReadAllText(page)).StartsWith(Machine.Processor, StringComparison.Ordinal);
    }

    // A scenario about a claim of a paper names it by a tag; one about something else says so by @harness.
    private LedgerEntry Claimed(IReadOnlyCollection<string> tags) => tags.Where(SharedBench.Ledger.Has).ToArray() switch
    {
        [var id] => SharedBench.Ledger[id],
        [] when tags.Contains(OwnStatement.Tag) => OwnStatement.Of(title, readingTag),
        var ids => throw new InvalidOperationException(
            $"The scenario '{title}' has {ids.Length} tags that name a claim ({string.Join(", ", ids)}). It needs one, such as "
            + "@E1-PERM-01; the claims are listed by ./supermask claims. A scenario about something that no paper "
            + "claims is tagged @harness instead."),
    };

    private ClaimEvidence Keep(Verdict recorded)
    {
        var evidence = claim.Conclude(recorded, title, feature, Bench.Data.Name, Command, Bench.Provenance);
        return course.Evidence = evidence with { Registered = SharedBench.Register.Find(evidence) };
    }
}
