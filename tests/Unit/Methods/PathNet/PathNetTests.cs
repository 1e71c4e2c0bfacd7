using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.PathNet;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.PathNet;

/// <summary>The tournament of paths, and the modules that they take.</summary>
public sealed class PathNetTests
{
    private static readonly PathNetMethod Few = new() { Modules = 5, Units = 3, Breadth = 2, FitnessSteps = 2 };

    private static readonly MlpPlan Plan = new() { Inputs = 4, Hidden = 3, Outputs = 2, BatchNorm = false };

    [Test]
    public void The_path_that_is_right_more_often_overwrites_the_other_by_a_mutated_copy()
    {
        var tournament = new Tournament(Few, layers: 2, new Draws(Randomness.Root(7)));
        var first = tournament.Current;
        tournament.Count(1, 10);
        tournament.Count(1, 10);
        var second = tournament.Current;
        Assert.That(second, Is.Not.SameAs(first));
        tournament.Count(9, 10);
        Assert.That(tournament.Finished, Is.Zero);
        Assert.That(tournament.Best, Is.SameAs(first), "nothing is decided yet");
        tournament.Count(9, 10);
        Assert.That(tournament.Finished, Is.EqualTo(1));
        Assert.That(tournament.Best, Is.SameAs(second));
    }

    [Test]
    public void What_is_kept_are_the_modules_and_a_head_and_a_path_a_task()
    {
        var run = new RunOptions { Tasks = new PermutedTasks { Count = 3 }, Method = Few, Network = Plan };
        using var pool = new ModulePool(Few, Plan, Randomness.Root(1));
        var modules = pool.State().Where(entry => entry.Name != "frozen").Sum(entry => entry.Value.numel());
        Assert.That(Few.Kept(run).Shared, Is.EqualTo(sizeof(float) * modules));
        Assert.That(Few.Kept(run).PerTask, Is.EqualTo(4 + (sizeof(float) * 4 * 2)), "two modules in each of two layers; three units and a bias for two outputs");
    }

    [Test]
    public void A_gene_in_as_many_as_there_are_changes_by_two_at_most_and_wraps_around()
    {
        var method = Few with { Modules = 10 };
        var tournament = new Tournament(method, layers: 2, new Draws(Randomness.Root(3)));
        var changes = Enumerable.Range(0, 5000).SelectMany(_ => tournament.Mutated([0, 9, 5, 1]).Zip([0, 9, 5, 1], (now, then) => (now - then + 10) % 10)).ToArray();
        Assert.That(changes.Distinct().Order(), Is.EqualTo(new[] { 0, 1, 2, 8, 9 }));

        // A quarter of 20,000 genes is drawn, and a fifth of these stays: 4,000 change, with a standard error of 57.
        Assert.That(changes.Count(change => change != 0), Is.InRange(3750, 4250));
    }

    [Test]
    public void A_layer_is_the_sum_of_its_modules_and_one_that_comes_twice_counts_once()
    {
        using var pool = new ModulePool(Few, Plan, Randomness.Root(1));
        using var images = rand(3, 4);
        var both = pool.Features(images, [0, 1, 2, 2]).Numbers();
        var hidden = new[] { 0, 1 }.Select(module => Of(pool, images, 0, module)).Aggregate((sum, next) => sum.Plus(next));
        Assert.That(both, Is.EqualTo(Of(pool, hidden, 1, 2).Numbers()).Within(1e-6));
    }

    [Test]
    public void Frozen_modules_are_not_trained_or_drawn_anew_and_others_are()
    {
        using var pool = new ModulePool(Few, Plan, Randomness.Root(1));
        pool.Freeze([0, 1, 2, 2]);
        Assert.That(pool.FreeOf([1, 3, 2, 4]).Select(each => each.Name), Is.EqualTo(new[]
        {
            "layer0.module3.weight", "layer0.module3.bias", "layer1.module4.weight", "layer1.module4.bias",
        }));
        var before = pool.State().ToDictionary(entry => entry.Name, entry => entry.Value.Numbers());
        pool.DrawFree(Randomness.Root(2));
        var changed = pool.State().Where(entry => !entry.Value.Numbers().SequenceEqual(before[entry.Name])).Select(entry => entry.Name).ToArray();
        Assert.That(changed, Has.Length.EqualTo(2 * 7));
        Assert.That(changed.Intersect(["layer0.module0.weight", "layer0.module1.bias", "layer1.module2.weight", "frozen"]), Is.Empty);
    }

    private static Tensor Of(ModulePool pool, Tensor values, int layer, int module)
    {
        var state = pool.State().ToDictionary(entry => entry.Name, entry => entry.Value);
        return nn.functional.linear(values, state[$"layer{layer}.module{module}.weight"], state[$"layer{layer}.module{module}.bias"]).relu();
    }
}
