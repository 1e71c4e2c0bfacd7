using NUnit.Framework;
using TorchSharp;

namespace Supermask.Unit.Build;

public sealed class LoadTests
{
    [Test]
    public void Torch_loads() => Assert.That(torch.ones(3).sum().item<float>(), Is.EqualTo(3f));

    [Test]
    public void Torch_loads_without_copying_its_natives_into_a_cpu_folder()
    {
        torch.ones(1).Dispose();

        Assert.That(Path.Combine(AppContext.BaseDirectory, "cpu"), Does.Not.Exist);
    }

    [Test]
    public void Only_natives_of_this_system_are_beside_the_program()
    {
        var systems = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "runtimes"))
            .GetDirectories()
            .Select(folder => folder.Name.Split('-')[0]);

        var here = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        Assert.That(systems, Is.Not.Empty.And.All.AnyOf(here, "unix"));
    }
}
