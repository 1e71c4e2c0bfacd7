using System.Diagnostics;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Runs;

/// <summary>Times optimiser steps on this machine, to tell how long training should take.</summary>
public static class StepClock
{
    private const int WarmUp = 30;
    private const int Timed = 100;

    /// <summary>Seconds of one step of the standard network on one thread.</summary>
    /// <param name="images">Images to learn: how long a step takes depends on how many of their pixels are black.</param>
    public static double SecondsOfStep(ImageSet images)
    {
        set_num_threads(1);
        var options = new TrainingOptions();
        var steps = (images.Count + options.BatchSize - 1) / options.BatchSize;
        options = options with { Epochs = ((WarmUp + Timed) / steps) + 1 };
        using var network = new MultitaskNetwork(new MlpPlan { Inputs = images.Shape.Values }, new Masking(), tasks: 1, Randomness.Root(0));
        using var step = MaskedSteps.Of(network, options);
        var (watch, taken, seconds) = (new Stopwatch(), 0, 0.0);
        StepLoop.Run(step, options, images, Randomness.Root(0), (_, _) =>
        {
            if (++taken == WarmUp)
            {
                watch.Start();
            }
            else if (taken == WarmUp + Timed)
            {
                seconds = watch.Elapsed.TotalSeconds;
            }
        });
        return seconds / Timed;
    }
}
