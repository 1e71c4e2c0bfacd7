using System.Diagnostics;
using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using Supermask.Training;
using static TorchSharp.torch;

namespace Supermask.Runs;

/// <summary>Times optimiser steps on this machine, to tell how long training should take.</summary>
public static class StepClock
{
    private const int WarmUp = 30;
    private const int Timed = 100;

    /// <summary>Seconds of one step of the standard network on one thread.</summary>
    public static double SecondsOfStep()
    {
        set_num_threads(1);
        var options = new TrainingOptions { Epochs = 1 };
        using var network = new MultitaskNetwork(new NetworkOptions { Tasks = 1 }, Randomness.Root(0));
        using var noise = Noise(options.BatchSize * (WarmUp + Timed));
        var watch = new Stopwatch();
        var steps = 0;
        new TaskTrainer(options).Train(network, noise, Randomness.Root(0), () =>
        {
            if (++steps == WarmUp)
            {
                watch.Start();
            }
        });
        return watch.Elapsed.TotalSeconds / Timed;
    }

    private static TaskTensors Noise(int images)
    {
        using var generator = Randomness.Root(0).Derive("noise").Generator();
        using var pixels = randint(0, byte.MaxValue + 1, [images * ImageSet.PixelsPerImage], uint8, generator: generator);
        return new TaskTensors(new ImageSet(pixels.data<byte>().ToArray(), [.. Enumerable.Range(0, images).Select(Label)]));
    }

    private static byte Label(int image) => (byte)(image % ImageSet.Classes);
}
