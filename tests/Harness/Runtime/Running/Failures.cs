using System.Runtime.ExceptionServices;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Supermask.Harness;

/// <summary>What failed in a scenario, and where.</summary>
internal sealed record ScenarioFailure(string Text, string Place, Exception Error);

/// <summary>Fails the test of a scenario, telling which steps failed and where they stand.</summary>
internal sealed class ScenarioFailedException(IReadOnlyList<ScenarioFailure> failures) : ResultStateException(
    string.Join("\n\n", failures.Select(f => $"{f.Text}   ({f.Place})\n\n{Describe(f.Error)}")))
{
    public override ResultState ResultState => (failures[0].Error as ResultStateException)?.ResultState ?? ResultState.Failure;

    public override string StackTrace => string.Join('\n', failures.SelectMany(Frames));

    /// <summary>Passes on what ignores or ends a test without failing it.</summary>
    public static void ThrowFor(IReadOnlyList<ScenarioFailure> failures)
    {
        if (failures.FirstOrDefault(f => f.Error is not ResultStateException { ResultState.Status: not TestStatus.Failed }) is not null)
        {
            throw new ScenarioFailedException(failures);
        }

        if (failures.Count > 0)
        {
            ExceptionDispatchInfo.Throw(failures[0].Error);
        }
    }

    private static string Describe(Exception error) =>
        error is ReqnrollException or ResultStateException ? error.Message : ExceptionHelper.BuildMessage(error);

    /// <summary>The stack trace without the frames of this layer and of Reqnroll, and with the feature file as its last frame.</summary>
    private static IEnumerable<string> Frames(ScenarioFailure failure)
    {
        string[] ours = [" Supermask.Harness.", " Reqnroll.", " System.Reflection.", " InvokeStub_", " lambda_method"];
        return (failure.Error.StackTrace ?? "").Split('\n')
            .Where(frame => frame.Length > 0 && !ours.Any(frame.Contains))
            .Append($"   at {failure.Text} in {failure.Place.Replace(":", ":line ")}");
    }
}
