using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Supermask.Harness;

/// <summary>What keeps a step from being carried out, told to the one who wrote it.</summary>
internal sealed class StepProblemException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>Fails the test of a scenario, telling which steps failed and where they stand.</summary>
internal sealed class ScenarioFailedException(IReadOnlyList<ScenarioStop> failures) : ResultStateException(
    string.Join("\n\n", failures.Select(f => $"{f.Step.Text}   ({f.Step.Place})\n\n{Describe(f.Outcome.Error!)}")))
{
    public override ResultState ResultState =>
        (failures[0].Outcome.Error as ResultStateException)?.ResultState ?? ResultState.Failure;

    public override string StackTrace => string.Join('\n', failures.SelectMany(Frames));

    private static string Describe(Exception error) =>
        error is StepProblemException or PendingStepException or ResultStateException
            ? error.Message
            : ExceptionHelper.BuildMessage(error);

    /// <summary>The stack trace without the frames of this layer, and with the feature file as its last frame.</summary>
    private static IEnumerable<string> Frames(ScenarioStop stop)
    {
        string[] ours = [" Supermask.Harness.", " System.Reflection.", " InvokeStub_"];
        return (stop.Outcome.Error!.StackTrace ?? "").Split('\n')
            .Where(frame => frame.Length > 0 && !ours.Any(frame.Contains))
            .Append($"   at {stop.Step.Text} in {stop.Step.Place.Replace(":", ":line ")}");
    }
}
