using System.CommandLine;
using SkiaSharp;
using Spectre.Console;
using Supermask.Common;
using Supermask.Data.Sources;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Reporting;
using Supermask.Session;
using Supermask.Tasks;

namespace Supermask.Cli;

/// <summary><c>supermask report</c>: writes the report from the evidence of the latest scenarios.</summary>
internal static class ReportCommand
{
    public static Command Make()
    {
        var options = new CommonOptions();
        var command = new Command("report", "Write the report from what the latest scenarios found; trains nothing.");
        options.AddTo(command);
        var record = Recording.Option("Record a standard run on MNIST: put its verdicts and its line of the history into the files that are committed.");
        command.Options.Add(record);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var settings = options.Settings(parsed);
            if (!FileNamed.IsFolder(Workbench.EvidenceOf(settings).Path))
            {
                throw new MissingEvidenceException(Workbench.EvidenceOf(settings).Path);
            }

            NativeLibraries.Require("libSkiaSharp", typeof(SKBitmap).Assembly);
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            if (parsed.GetValue(record) && !bench.IsRecorded)
            {
                throw new InvalidOptionsException([$"{Recording.OptionName} is for a standard run on MNIST, and this is none"]);
            }

            await WriteAsync(bench, parsed.GetValue(record), cancellation);
        });
        return command;
    }

    private static async Task WriteAsync(Workbench bench, bool record, CancellationToken cancellation)
    {
        var studies = Task.Run(() => bench.StoredStudies(cancellation), cancellation);
        var conditions = bench.Provenance;
        var all = bench.Evidence.ReadAll(AllPapers.Ledger);
        // A statement about another data set was measured on that one.
        var benches = new DataBenches(bench, mayDownload: false);
        var alike = all.Select(evidence => (Evidence: evidence, Bench: benches.TryOn(evidence.Dataset)))
            .Where(each => each.Bench is { } on && each.Evidence.Provenance.IsUnderTheConditionsOf(on.Provenance)).ToArray();
        ClaimEvidence[] present = [.. alike.Where(each => each.Bench!.IsPresent(each.Evidence)).Select(each => each.Evidence)];
        TellLeftOut(alike.Length - present.Length);
        if (present.Length == 0)
        {
            throw new MissingEvidenceException(bench.Evidence.Path);
        }

        if (alike.Length < all.Count)
        {
            Console.WriteLine(
                $"{all.Count - alike.Length} claims were last measured on other data or another profile and are left out.");
        }

        var here = Families.Adjust(new RecordedEvidence(bench, benches).Completed(present), AllPapers.Families);
        TellRecorded(here.Count - present.Length);
        var history = bench.IsRecorded ? HistoryKeeping.Extend(bench, present, bench.Evidence.ReadMeasured(), record) : null;
        var multiverse = new MultiverseFile(bench).Read() is { } measured ? new MultiverseAnswers(measured, OpenChoices.Space) : null;
        var decisions = bench.IsRecorded ? new DecisionFile(new DecideBench(bench)).Read() : null;
        var input = new ReportInput([.. here.Select(Completed)], await studies, bench.DataStudy, conditions)
        {
            Forensics = new ExaminationStore(bench.Settings.RunsFolder).OfDissertation(bench.DataStudy),
            History = history?.Records,
            Multiverse = multiverse,
            Methods = new MethodsFile(bench, benches).Read(),
            Survey = new SurveyFile(bench).Read(),
            Papers = AllPapers.All,
            Parts = AllPapers.Parts,
            Overview = AllPapers.Overview,
            Findings = AllPapers.Findings,
            Terms = AllPapers.Terms(),
            ScenarioPage = bench.Evidence.ReadPage(),
            Timings = [.. TimedPairs.All.Where(bench.IsTimed).Select(bench.TimingOf)],
            PartTimings = [.. TimeCandidates.All.Where(bench.IsTimed).Select(bench.TimingOf)],
            FirstMasks =
            [
                .. TaskVariants.Published.Where(variant => bench.Library.IsStored(variant, Arms.RepeatedOn(variant)))
                    .Select(variant => bench.FirstMasksOf(variant, Arms.Classic(1))),
            ],
        };
        // What other universes and more seeds tell of a claim is no part of its scenario.
        ClaimEvidence Completed(ClaimEvidence claim) => claim with
        {
            Decided = decisions?.Find(claim.Id),
            Severity = multiverse is null ? claim.Severity : multiverse.SeverityOf(claim),
        };

        var written = await Report.WriteAsync(input, bench.Settings.ReportsFolder, cancellation);
        Show(here, written);
        if (history is not null)
        {
            Recording.Keep(bench, input, history, record ? new RecordedEvidence(bench, benches) : null);
        }
    }

    // Old evidence beside figures and tables of new runs would contradict them.
    private static void TellLeftOut(int count)
    {
        if (count > 0)
        {
            Console.WriteLine(
                $"Measured on runs of other code or options than the present ones, and left out: {count}. To measure them again: make "
                + "reproduce. Where runs are only under old keys: ./supermask runs adopt first.");
        }
    }

    private static void TellRecorded(int count)
    {
        if (count > 0)
        {
            Console.WriteLine(
                $"Taken from reports/recorded.json, as they were not measured here: {count} claims, each with the date and machine of its "
                + "measurement. To measure them here: make reproduce, and make methods for networks that are trained apart.");
        }
    }

    private static void Show(IReadOnlyList<ClaimEvidence> claims, WrittenReport written)
    {
        foreach (var verdict in claims.CountBy(claim => claim.Verdict).OrderByDescending(count => count.Value))
        {
            Console.WriteLine($"{verdict.Value,4}  {verdict.Key}");
        }

        foreach (var claim in claims.Where(claim => !claim.IsAsRecorded && !claim.Provenance.StandIn))
        {
            AnsiConsole.MarkupLineInterpolated($"[yellow]{claim.Id}: measured {claim.Verdict}, recorded {claim.Recorded}[/]");
        }

        Console.WriteLine($"Report: {Path.GetFullPath(written.Index)}");
    }
}
