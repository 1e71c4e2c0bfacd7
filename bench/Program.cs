using Supermask.Bench;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Masks;
using static TorchSharp.torch;

set_num_threads(1);
var bench = await Workbench.OpenAsync(Settings.From(new GivenSettings(), Environment.GetEnvironmentVariable));
var images = TaskVariants.Create("permuted", new TaskOptions()).Apply(0, bench.Data.Train);
var test = TaskVariants.Create("permuted", new TaskOptions()).Apply(0, bench.Data.Test);
const int Steps = 60;
using var products = new MatrixProducts(new NetworkOptions(), 128);
using var reference = new Learner(images, StepKind.Reference);
using var fast = new Learner(images, StepKind.Fast);
void Repeat(Action action, int times)
{
    for (var k = 0; k < times; k++)
    {
        action();
    }
}

var s = Turns.Time(10, () => Repeat(products.Step, Steps), () => reference.Take(Steps), () => fast.Take(Steps));
for (var w = 0; w < 3; w++)
{
    Console.WriteLine($"{"abc"[w]} {s[w].Average() / Steps * 1000:F3} ms, epoch {s[w].Average() / Steps * 468.75:F3} s");
}

Console.WriteLine($"b/a {Turns.Ratio(s[1], s[0])}\nc/a {Turns.Ratio(s[2], s[0])}\nb/c {Turns.Ratio(s[1], s[2])}");
using var big = new MatrixProducts(new NetworkOptions(), 1000);
foreach (var size in new[] { 125, 250, 500, 1000 })
{
    var e = Turns.Time(5, () => Repeat(big.Forward, 10), () => Evaluator.Evaluate(reference.Network, test, StepKind.Reference), () => Evaluator.Evaluate(fast.Network, test, StepKind.Fast, size));
    Console.WriteLine($"eval {size}: a {e[0].Average():F4} b {e[1].Average():F4} c {e[2].Average():F4} b/a {Turns.Ratio(e[1], e[0])} c/a {Turns.Ratio(e[2], e[0])}");
}
