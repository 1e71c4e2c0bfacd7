using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Common;

namespace Supermask.Judging.Calibration;

/// <summary><c>reports/judge.json</c>: what came of trying the judge, with the real values that it was tried on. An entry a line.</summary>
public static class CalibrationFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Writes it whole or not at all.</summary>
    public static void Write(string path, JudgeCalibration calibration) => AtomicFile.Write(path, Text(calibration));

    /// <summary>The text of the file.</summary>
    public static string Text(JudgeCalibration calibration) =>
        $"{{\"trials\":{calibration.Trials},\n\"cells\":{Lines(calibration.Cells)},\n\"staged\":{Lines(calibration.Staged)},\n\"real\":{Lines(calibration.Real)},\n"
        + $"\"control\":{Lines(calibration.Control)},\n\"values\":{Lines(calibration.Values)},\n\"spreads\":{Lines(calibration.Spreads)}}}\n";

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">It is not there, or cannot be read.</exception>
    public static JudgeCalibration Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<JudgeCalibration>(File.ReadAllText(path), Json) ?? throw new JsonException("It is empty.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InvalidDataException(
                $"{path} does not tell what came of trying the judge ({problem.Message}). Likely cause: it was deleted, edited or merged "
                + "by hand. To mend it: make judge.",
                problem);
        }
    }

    private static string Lines<T>(IEnumerable<T> entries) =>
        $"[\n{string.Join(",\n", entries.Select(entry => JsonSerializer.Serialize(entry, Json)))}\n]";
}
