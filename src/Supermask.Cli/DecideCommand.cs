using System.CommandLine;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Learning;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask decide</c>: adds seeds in stages to claims that the standard profile left open.</summary>
internal static class DecideCommand
{
    private const double MinutesByDefault = 60;

    public static Command Make()
    {
        var options = new CommonOptions();
        var command = new Command(
            "decide",
            "Add seeds in stages to the claims that the standard profile left open, until each is decided or its budget is spent. "
            + "What more seeds have a prospect of is told first.");
        var claim = new Argument<string?>("claim") { Description = "Only this claim, such as E2-PERM-05.", Arity = ArgumentArity.ZeroOrOne };
        var most = new Option<int?>("--most")
        {
            Description = $"The most seeds of a claim; by default {Stages.SeedsOfPartitioned} for those about partitioned tasks alone and {Stages.SeedsOfOthers} for the others.",
            HelpName = "seeds",
        };
        var minutes = new Option<double>("--minutes")
        {
            Description = "How long all may take: no stage begins that would take longer.",
            HelpName = "number",
            DefaultValueFactory = _ => MinutesByDefault,
        };
        var plan = new Option<bool>("--plan") { Description = "Print the prospects and train nothing." };
        var record = Recording.Option("Keep what came out in decided.json, which is committed, and not in a file that is not.");
        options.AddTo(command);
        command.Arguments.Add(claim);
        foreach (var option in new Option[] { most, minutes, plan, record })
        {
            command.Options.Add(option);
        }

        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var bench = new DecideBench(await Workspace.OpenAsync(options, parsed, cancellation));
            var open = Chosen(bench, parsed.GetValue(claim), parsed.GetValue(most));
            DecideTables.PrintProspects(open, parsed.GetValue(most));
            if (!parsed.GetValue(plan) && open.Length > 0)
            {
                Decide(bench, open, parsed.GetValue(most), TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(record), cancellation);
            }
        });
        return command;
    }

    private static ClaimEvidence[] Chosen(DecideBench bench, string? claim, int? most)
    {
        if (!bench.Standard.IsRecorded)
        {
            throw new InvalidOptionsException(["seeds are added to what the standard profile left open on MNIST: name no other profile, seeds or data"]);
        }

        if (most < Profile.Standard.Seeds + Stages.Count)
        {
            throw new InvalidOptionsException([$"--most {most} leaves no stage: {Stages.Count} of them come after {Profile.Standard.Seeds} seeds"]);
        }

        if (!Directory.Exists(bench.Standard.Evidence.Path))
        {
            throw new MissingEvidenceException(bench.Standard.Evidence.Path);
        }

        var open = bench.Open();
        var chosen = open.Where(evidence => claim is null || evidence.Id == claim).ToArray();
        return claim is null || chosen.Length == 1 ? chosen : throw new InvalidOptionsException(
        [
            $"'{claim}' is no open claim of what the latest scenarios measured; open are {(open.Count > 0 ? string.Join(", ", open.Select(each => each.Id)) : "none")}. "
            + "To measure them anew: make reproduce",
        ]);
    }

    private static void Decide(
        DecideBench bench, ClaimEvidence[] open, int? most, TimeSpan budget, bool record, CancellationToken cancellation)
    {
        var course = new DecideCourse(
            bench,
            budget,
            left => Train(bench, left, cancellation),
            (seeds, claims) => ScenarioProcess.Judge(bench.Standard.Settings, seeds, claims, cancellation),
            Console.WriteLine);
        var decisions = course.Run(open, most);
        DecideTables.Print(decisions);
        Recording.TellKept(new DecisionFile(bench).Write(decisions, record), record, "decide");
    }

    private static void Train(DecideBench bench, IReadOnlyList<RunOptions> left, CancellationToken cancellation)
    {
        if (left.Count > 0)
        {
            TrainingProgressBar.Show(report => bench.Standard.Library.LoadOrTrain(left, report, cancellation));
        }
    }
}
