using System.Text.Json;
using Supermask.Common;
using Supermask.Data;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>
/// Where timings of steps are kept, one small file each, so that a second test run times nothing. Times belong to a
/// machine, and a timing is found only where machine, code, packages, data and protocol are the same.
/// </summary>
/// <param name="root">The folder of the run store.</param>
public sealed class TimingStore(string root)
{
    // Of a round what was timed, and no ratio: what takes the place of nothing takes no time, and has none.
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", IgnoreReadOnlyProperties = true };

    /// <summary>The timing of a pair, or null where there is none that fits or its file is damaged.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="data">The images.</param>
    /// <param name="protocol">How it is timed.</param>
    public StepTiming? Read(TimedPair pair, Dataset data, TurnProtocol protocol) =>
        Read(DescriptionOf(pair, data, protocol)) is { } rounds ? new StepTiming(pair, rounds) : null;

    /// <summary>The timing of a part, or null where there is none that fits or its file is damaged.</summary>
    /// <param name="part">The part.</param>
    /// <param name="data">The images.</param>
    /// <param name="protocol">How it is timed.</param>
    public PartTiming? Read(TimePart part, Dataset data, TurnProtocol protocol) =>
        Read(DescriptionOf(part, data, protocol)) is { } rounds ? new PartTiming(part, rounds) : null;

    /// <summary>Keeps a timing.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Write(StepTiming timing, Dataset data, TurnProtocol protocol) =>
        Write(DescriptionOf(timing.Pair, data, protocol), timing.Rounds);

    /// <summary>Keeps a timing.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Write(PartTiming timing, Dataset data, TurnProtocol protocol) =>
        Write(DescriptionOf(timing.Part, data, protocol), timing.Rounds);

    /// <summary>The file of a timing.</summary>
    public string PathOf(TimedPair pair, Dataset data, TurnProtocol protocol) => PathOf(DescriptionOf(pair, data, protocol));

    private string PathOf(Description description) =>
        Path.Combine(root, "timings", $"{RunKey.ValueOf(JsonSerializer.Serialize(description, Json))}.json");

    private IReadOnlyList<TimedRound>? Read(Description description)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllText(PathOf(description)), Json);
            return kept?.Rounds is { } rounds && rounds.Count == description.Protocol.Rounds ? rounds : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private void Write(Description description, IReadOnlyList<TimedRound> rounds)
    {
        try
        {
            AtomicFile.Write(PathOf(description), JsonSerializer.Serialize(new Kept(description, rounds), Json));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RunStoreException(root, problem);
        }
    }

    private static Description DescriptionOf(TimedPair pair, Dataset data, TurnProtocol protocol) => new(
        pair.Name, protocol, data.Checksum, Machine.Description, Machine.Runtime, CodeOf(pair));

    private static Description DescriptionOf(TimePart part, Dataset data, TurnProtocol protocol) => new(
        $"{part.Name}, {part.Variant}", protocol, data.Checksum, Machine.Description, Machine.Runtime, CodeMap.HashOf([part.GetType(), .. part.Runs.SelectMany(RunKey.PartsOf)]));

    private static string CodeOf(TimedPair pair) => CodeMap.HashOf(
        [typeof(StepTimer), .. RunKey.PartsOf(pair.First.Run), .. RunKey.PartsOf(pair.Second.Run)]);

    private sealed record Description(
        string Pair, TurnProtocol Protocol, string Data, string Machine, string Runtime, string Code);

    private sealed record Kept(Description Of, IReadOnlyList<TimedRound> Rounds);
}
