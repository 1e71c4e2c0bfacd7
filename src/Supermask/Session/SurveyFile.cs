using System.Text.Json;
using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Judging;
using Supermask.Learning;
using Supermask.Measuring.Survey;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>The survey of masks, which takes minutes: made of the networks that are stored, and read again by the report.</summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class SurveyFile(Workbench bench)
{
    private readonly RecordedFile file = new(bench.Settings.ReportsFolder, "survey", "make methods");

    /// <summary>
    /// Surveys all networks that the store has whole, and adds what was recorded of others that today's code would train alike;
    /// trains nothing.
    /// </summary>
    /// <param name="report">Told which tasks are inferred next, which takes long.</param>
    /// <param name="cancellation">Ends it; what was inferred until then is found again the next time.</param>
    public MaskSurvey Measure(Action<string> report, CancellationToken cancellation)
    {
        var studies = bench.StudiesOf(KnownArms.Stored(bench.Library), _ => { }, cancellation);
        var (workers, provenance) = (bench.Settings.Workers, bench.Provenance);
        var here = new MaskSurvey(
            bench.Data.Name,
            bench.Data.IsStandIn,
            MaskSurvey.OverlapsOf(studies, workers, cancellation),
            MaskSurvey.SharesOf([.. studies.Where(study => !IsCompared(study.Arm))], workers, report, cancellation),
            []).Of(network => network with
            {
                Machine = provenance.Machine,
                Date = provenance.Date,
                Keys = string.Join(' ', bench.KeysOf(network.Sequence, network.Arm)!),
            });
        return Completed(here, [.. studies.Select(study => (study.Variant, study.Arm.Name))]);
    }

    // Their own tests without the task tell how well it is inferred; to try every way on each of them would take hours.
    private static bool IsCompared(Arm arm) => TransferArms.Find(arm) is not null || ComparedArms.All.Any(each => each.Arm == arm);

    private MaskSurvey Completed(MaskSurvey here, HashSet<(string Variant, string Arm)> measured)
    {
        var recorded = file.ReadRecorded(Whole)?.Of(network =>
            measured.Contains((network.Sequence, network.Arm)) || !bench.WouldTrain(network.Sequence, network.Arm, network.Keys.Split(' ')) ? null : network);
        var known = recorded is null ? [] : recorded.Networks.Select(network => (network.Sequence, network.Arm)).ToHashSet();
        return here with
        {
            Overlaps = [.. here.Overlaps, .. recorded?.Overlaps ?? []],
            Shares = [.. here.Shares, .. recorded?.Shares ?? []],
            Missing =
            [
                .. from cell in TrainedPart.CellsOf(TrainedPart.All, onRequest: true)
                   where IsMissing(cell) && !known.Contains((cell.Variant, cell.Arm.Name))
                   select cell.Arm.Name,
            ],
        };
    }

    /// <summary>Keeps the survey.</summary>
    /// <param name="survey">What was measured.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(MaskSurvey survey, bool record) => file.Write(EvidenceFolder.Serialize(survey), record);

    /// <summary>The survey, measured here or where it was recorded; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public MaskSurvey? Read() => file.Read(Whole);

    private static MaskSurvey? Whole(string text)
    {
        var survey = EvidenceFolder.Deserialize<MaskSurvey?>(text);
        return (survey is null ? "It holds nothing." : survey.Problem()) is { } problem ? throw new JsonException(problem) : survey;
    }

    // Of several tasks, as a mask alone overlaps with nothing.
    private bool IsMissing((string Variant, Arm Arm) cell) =>
        !cell.Arm.IsExploratory && cell.Arm.Setting!.Tasks is { Count: > 1 } tasks && !bench.Library.IsStored(cell.Variant, cell.Arm)
        && cell.Arm.Method.Traces(cell.Arm.RunOn(tasks)).Any(trace => trace.Name == TraceNames.Mask);
}
