using System.Text;
using System.Text.Json;
using Supermask.Common;

namespace Supermask.Judging.History;

/// <summary>
/// What every whole run found that found something else than the one before it: a file of one JSON object a line. A run
/// that changes nothing adds nothing, so that the same evidence leaves the same bytes and the file does not fill up.
/// </summary>
public sealed class RunHistory
{
    /// <summary>The name of the file in the folder of the report.</summary>
    public const string FileName = "history.ndjson";

    private readonly byte[] bytes;

    private RunHistory(byte[] bytes, IReadOnlyList<HistoryRecord> records, IReadOnlyList<UnreadLine> unread) =>
        (this.bytes, Records, Unread) = (bytes, records, unread);

    /// <summary>The records in the order of their lines.</summary>
    public IReadOnlyList<HistoryRecord> Records { get; }

    /// <summary>Lines that are no record: damaged, or of another program. They stay in the file as they are.</summary>
    public IReadOnlyList<UnreadLine> Unread { get; }

    /// <summary>Reads a history; empty where there is no file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public static RunHistory Read(string path) => Of(File.Exists(path) ? File.ReadAllBytes(path) : []);

    /// <summary>The history with a record at its end; the same history where the last record has the same results.</summary>
    public RunHistory With(HistoryRecord record)
    {
        if (Records.Count > 0 && Records[^1].HasTheResultsOf(record))
        {
            return this;
        }

        // What stands there is kept to the byte; its last line may have lost its end.
        var begun = bytes is [.., not (byte)'\n'] ? "\n" : "";
        return new RunHistory([.. bytes, .. Encoding.UTF8.GetBytes($"{begun}{record}\n")], [.. Records, record], Unread);
    }

    /// <summary>Puts the history in the place of the file, which a reader finds whole or as it was.</summary>
    /// <exception cref="IOException">The file cannot be written, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public void Write(string path) => AtomicFile.Write(path, stream => stream.Write(bytes));

    private static RunHistory Of(byte[] bytes)
    {
        var records = new List<HistoryRecord>();
        var unread = new List<UnreadLine>();
        foreach (var (index, line) in Encoding.UTF8.GetString(bytes).Split('\n').Index().Where(line => line.Item.Trim().Length > 0))
        {
            try
            {
                records.Add(HistoryRecord.Parse(line));
            }
            catch (JsonException problem)
            {
                unread.Add(new UnreadLine(index + 1, problem.Message));
            }
        }

        return new RunHistory(bytes, records, unread);
    }
}

/// <summary>A line of the history that is no record.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record UnreadLine(int Number, string Problem);
