using System.CommandLine;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Registration;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask claims register</c>: puts down what is asked of each claim and of each own statement on trained networks, as the latest scenarios asked it.</summary>
internal static class RegisterCommand
{
    public static Command Make()
    {
        var options = new CommonOptions();
        var command = new Command(
            "register",
            "Put down in the repository what the latest scenarios asked of each claim, and of each own statement on trained networks: predicate, margin, seeds, commit and a hash. A "
            + "change of what was put down before has to be in the change log first.");
        options.AddTo(command);
        command.SetGuardedAction((parsed, _) =>
        {
            Register(options.Settings(parsed));
            return Task.CompletedTask;
        });
        return command;
    }

    private static void Register(Settings settings)
    {
        var evidence = Workbench.EvidenceOf(settings).ReadEach()
            .Where(each => IsAsked(each) && !each.Provenance.StandIn && each.Provenance.Profile == Profile.Standard.Name)
            .ToArray();
        var register = new ClaimRegister(Path.Combine(Repository.Root, ClaimRegister.FolderName));
        // What was put down before stays, so that networks can be trained and claims be put down in parts.
        var known = evidence.Select(each => (each.Id, each.Reading)).Concat(register.Claims.Select(line => (line.Claim, line.Reading))).ToHashSet();
        var left = AllPapers.Ledger.Entries.Count(entry => !AllPapers.IsApart(entry) && !known.Contains((entry.Id, "")));
        if (left > 0)
        {
            throw new InvalidOptionsException([
                $"the latest scenarios left no evidence of {left} claims on MNIST by the standard profile that are not registered; to measure all of them: make reproduce"]);
        }

        var written = register.Register(evidence, Machine.Commit);
        Console.WriteLine($"Registered: {written} of {evidence.Length} claims, own statements and readings are new or changed; {register.ClaimsPath}");
    }

    // What is stated of the harness itself rests on no network, and has no margin that a result could bend.
    private static bool IsAsked(ClaimEvidence evidence) => evidence.Paper.Length > 0 || evidence.Runs.Count > 0;
}
