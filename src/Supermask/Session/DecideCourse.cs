using System.Diagnostics;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Learning;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>
/// Takes open claims through the stages: the runs of a stage are trained, its scenarios judge the claims that are open still, and
/// those that they decide are left alone from then on.
/// </summary>
/// <param name="bench">The claims and their runs.</param>
/// <param name="budget">How long training and measuring may take: no stage begins that would take longer.</param>
/// <param name="train">Trains runs.</param>
/// <param name="judge">Has the scenarios of some claims judge them with so many seeds.</param>
/// <param name="tell">Told of each stage before it begins.</param>
public sealed class DecideCourse(
    DecideBench bench, TimeSpan budget, Action<IReadOnlyList<RunOptions>> train, Action<int, IReadOnlyList<string>> judge, Action<string> tell)
{
    private readonly RunCost cost = new(bench.Standard.Data);
    private readonly Dictionary<string, List<StageResult>> stages = [];
    private readonly Dictionary<string, ClaimEvidence> latest = [];
    private readonly Dictionary<string, string> ended = [];
    private readonly HashSet<RunOptions> counted = [];

    // What runs took that an earlier call of the command trained: the decisions rest on them too.
    private double minutesKept;

    // Until a stage has told how fast training is here.
    private double secondsOfStep = StepClock.SecondsOfStep(bench.Standard.Data.Train);

    /// <summary>Takes claims through the stages.</summary>
    /// <param name="claims">What the first look found of them.</param>
    /// <param name="most">The most seeds of each; null for those of <see cref="Stages.MostSeeds"/>.</param>
    public Decisions Run(IReadOnlyList<ClaimEvidence> claims, int? most)
    {
        var watch = Stopwatch.StartNew();
        foreach (var claim in claims)
        {
            stages[claim.Id] = [];
            if (claim.Prospect is null)
            {
                ended[claim.Id] = "no seed adds to it: it counts rounds of timing, or rests on nothing that is drawn";
            }
        }

        for (var stage = 1; stage <= Stages.Count; stage++)
        {
            foreach (var group in claims.Where(IsOpen).GroupBy(claim => Stages.SeedsAt(stage, DecideBench.MostSeedsOf(claim, most))).OrderBy(Minutes))
            {
                Take(stage, group.Key, [.. group], watch);
            }
        }

        return new Decisions(
            bench.Standard.Provenance,
            Math.Round(watch.Elapsed.TotalMinutes + minutesKept, 1),
            budget.TotalMinutes,
            [.. claims.Select(claim => Result(claim, most))]);
    }

    private bool IsOpen(ClaimEvidence claim) =>
        !ended.ContainsKey(claim.Id) && (stages[claim.Id] is not [.., var last] || Stages.IsOpen(VerdictWords.Parse(last.Verdict)));

    private double Minutes(IGrouping<int, ClaimEvidence> group) => Minutes(bench.Left(group, group.Key));

    private double Minutes(IReadOnlyList<RunOptions> left) => left.Sum(cost.WorkOf) * secondsOfStep / bench.Standard.Settings.Workers / 60;

    private void Take(int stage, int seeds, IReadOnlyList<ClaimEvidence> claims, Stopwatch watch)
    {
        if (claims.All(claim => seeds <= claim.N))
        {
            return;
        }

        var affordable = Affordable(claims, seeds, watch);
        if (affordable.Count == 0)
        {
            return;
        }

        string[] ids = [.. claims.Where(affordable.Contains).Select(claim => claim.Id)];
        var left = bench.Left(affordable, seeds);
        tell($"Stage {stage} of {Stages.Count}, {seeds} seeds, {left.Count} runs to train, about {Minutes(left).Show()} minutes: {string.Join(", ", ids)}");
        minutesKept += bench.SecondsOf([.. bench.Kept(affordable, seeds).Where(counted.Add)]) / bench.Standard.Settings.Workers / 60;
        counted.UnionWith(left);
        Train(left);
        judge(seeds, ids);
        var found = bench.EvidenceAt(seeds, ids).ToDictionary(evidence => evidence.Id);
        foreach (var id in ids)
        {
            latest[id] = found.GetValueOrDefault(id) ?? throw new InvalidDataException(
                $"The scenarios of {seeds} seeds left no evidence of {id}. Likely cause: they failed, or their tests are of another version than this "
                + "program. To mend it: make build, then this command again.");
            stages[id].Add(StageResult.Of(latest[id], seeds));
        }
    }

    // As many claims as the time that is left allows, those that take the least first; claims share runs.
    private List<ClaimEvidence> Affordable(IReadOnlyList<ClaimEvidence> claims, int seeds, Stopwatch watch)
    {
        var spent = watch.Elapsed.TotalMinutes;
        var chosen = new List<ClaimEvidence>();
        foreach (var claim in claims.OrderBy(each => Minutes(bench.Left([each], seeds))))
        {
            if (spent + Minutes(bench.Left([.. chosen, claim], seeds)) <= budget.TotalMinutes)
            {
                chosen.Add(claim);
            }
            else
            {
                ended[claim.Id] = $"{budget.TotalMinutes.Show()} minutes do not suffice: {spent.Show()} are spent, and with {seeds} seeds it takes about "
                    + $"{Minutes(bench.Left([claim], seeds)).Show()} more";
            }
        }

        return chosen;
    }

    private void Train(IReadOnlyList<RunOptions> left)
    {
        var work = left.Sum(cost.WorkOf);
        var watch = Stopwatch.StartNew();
        train(left);
        if (work > 0)
        {
            secondsOfStep = watch.Elapsed.TotalSeconds * bench.Standard.Settings.Workers / work;
        }
    }

    private DecidedClaim Result(ClaimEvidence claim, int? most) => new(
        claim.Id, claim.Verdict, claim.Prospect, stages[claim.Id], WhyOpen(claim, most),
        latest.TryGetValue(claim.Id, out var last) ? RunKey.DigestOf(last.Runs.SelectMany(runs => runs.Keys)) : "")
    {
        Cells = [.. claim.Runs.Select(runs => new MeasuredCell(runs.Variant, runs.Arm)).Distinct()],
    };

    private string? WhyOpen(ClaimEvidence claim, int? most)
    {
        if (ended.TryGetValue(claim.Id, out var why))
        {
            return why;
        }

        if (!IsOpen(claim))
        {
            return null;
        }

        var now = latest.GetValueOrDefault(claim.Id, claim);
        var spent = $"its budget of {DecideBench.MostSeedsOf(claim, most)} seeds is spent";
        return now.ByConstruction is { } choice && now.Deciding.Accepted is ({ Low: 0 } or { High: 0 })
            ? $"{spent}, and no number of seeds would decide it: by the reading {choice} both arms are one computation, so that the true difference "
                + "is 0, where what is claimed begins"
            : $"{spent}: {now.Deciding.Because}";
    }
}
