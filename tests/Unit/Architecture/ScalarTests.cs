using System.Reflection;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Session;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Unit.Architecture;

/// <summary>
/// What learns makes no scalar that could be freed while libtorch reads it. The analyser says so at the line, by a list; these
/// tests see what it overlooks (compound assignments) and what the list lacks.
/// </summary>
public sealed class ScalarTests
{
    private static readonly ScalarMakers Makers = new();

    private static readonly string[] Banned =
        [.. File.ReadLines(Path.Combine(Repository.Root, "src", "Supermask", "BannedSymbols.txt"))
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line.Split(';')[0])];

    [TestCase("Networks")]
    [TestCase("Learning")]
    [TestCase("Methods")]
    [TestCase("Data")]
    [TestCase("Tasks")]
    [TestCase("Runs")]
    [TestCase("Measuring")]
    [TestCase("Session")]
    public void Nothing_that_learns_makes_a_scalar_for_a_call(string room)
    {
        var methods = CalledMethods.MethodsOf(typeof(Scalars).Assembly)
            .Where(method => $"{method.DeclaringType!.Namespace}.".StartsWith($"Supermask.{room}.", StringComparison.Ordinal)).ToArray();
        Assert.That(methods, Has.Length.GreaterThan(50));
        Assert.That(methods.SelectMany(method => Makers.UsedBy(method).Select(used => $"{Named(method)} uses {Named(used)}")), Is.Empty);
    }

    [TestCase(nameof(Unsafe.Product), "M:TorchSharp.torch.Tensor.op_Multiply(TorchSharp.torch.Tensor,System.Double)")]
    [TestCase(nameof(Unsafe.Bounded), "M:TorchSharp.Scalar.op_Implicit(System.Int32)~TorchSharp.Scalar")]
    [TestCase(nameof(Unsafe.Sum), "M:TorchSharp.torch.Tensor.op_Addition(TorchSharp.torch.Tensor,TorchSharp.torch.Tensor)")]
    [TestCase(nameof(Unsafe.Grown), "M:TorchSharp.torch.Tensor.op_Addition(TorchSharp.torch.Tensor,System.Int32)")]
    [TestCase(nameof(Unsafe.OnlyNumberHeld), "M:TorchSharp.torch.Tensor.add_(TorchSharp.Scalar)")]
    [TestCase(nameof(Unsafe.Made), "M:TorchSharp.torch.nn.LeakyReLU(System.Double,System.Boolean)")]
    public void What_makes_one_is_found(string method, string maker) => Assert.That(
        Makers.UsedBy(typeof(Unsafe).GetMethod(method)!).Select(DocumentationId.Of), Does.Contain(maker));

    [Test]
    public void The_banned_list_names_everything_that_makes_one() => Assert.That(
        Makers.ForUsers.Where(maker => !Banned.Contains("T:" + DocumentationId.Of(maker.DeclaringType!))).Select(DocumentationId.Of)
            .Except(Banned),
        Is.Empty);

    [Test]
    public void The_banned_list_names_nothing_that_is_not_there()
    {
        var types = typeof(Scalar).Assembly.GetExportedTypes();
        var names = types.Select(type => "T:" + DocumentationId.Of(type))
            .Concat(types.SelectMany(type => type.GetMethods(CalledMethods.Declared)).Select(DocumentationId.Of));
        Assert.That(Banned.Except(names), Is.Empty);
    }

    private static string Named(MethodBase method) => $"{method.DeclaringType}.{method.Name}";

    private static class Unsafe
    {
        public static Tensor Product(Tensor tensor) => tensor * 2.0;

        public static Tensor Bounded(Tensor tensor) => tensor.clamp(0, 1);

        public static Tensor Sum(Tensor tensor) => tensor + tensor;

        public static Tensor Grown(Tensor tensor)
        {
            tensor += 2;
            return tensor;
        }

        public static Tensor OnlyNumberHeld(Tensor tensor) => tensor.add_(Scalars.One);

        public static nn.Module<Tensor, Tensor> Made() => nn.LeakyReLU(0.1);
    }
}
