using System.Runtime.InteropServices;
using Spectre.Console;

namespace Supermask.Cli;

/// <summary>
/// Ctrl-C and SIGTERM, heard from the first line of the program on. What is going on is asked to stop; what does not ask
/// whether it should, such as a check that computes for seconds, is left as it is after a while, or at once when the signal
/// is given again. Files that are kept are whole or not there, so that nothing is lost by that.
/// </summary>
internal sealed class Interruption
{
    private const int ByCtrlC = 130;
    private const int BySigTerm = 143;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource<int> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] registrations;

    // Never given up: a second Ctrl-C may come in the last moments of the process, and is no other answer.
    public Interruption() =>
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Hear), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Hear)];

    /// <summary>Does the work and returns its exit code, or that of the signal which ended it.</summary>
    /// <param name="work">Ends early when its token says so.</param>
    public int Run(Func<CancellationToken, Task<int>> work)
    {
        // This thread does nothing but wait, so that it hears a signal also while every other computes. What is left behind
        // may ask the token to the end of the process.
        var stop = new CancellationTokenSource();
        var going = Task.Run(() => work(stop.Token));
        Task.WaitAny(going, first.Task);
        if (!first.Task.IsCompleted)
        {
            return going.GetAwaiter().GetResult();
        }

        stop.Cancel();
        Task.WaitAny([going, second.Task], Patience);
        ShowCursor();
        Console.Error.WriteLine("Interrupted. Finished tasks are kept; the same command goes on where this one stopped.");
        return first.Task.Result;
    }

    private void Hear(PosixSignalContext heard)
    {
        heard.Cancel = true;
        if (!first.TrySetResult(heard.Signal == PosixSignal.SIGINT ? ByCtrlC : BySigTerm))
        {
            second.TrySetResult();
        }
    }

    // Progress bars hide it, and show it again only where they come to their end.
    private static void ShowCursor()
    {
        if (!Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi)
        {
            Console.Write("\u001b[?25h");
        }
    }
}
