package dev.goodword.sample;

import org.springframework.stereotype.Component;

/** How far the making of the sample company has come. */
@Component
@OnSampleInstallation
class SampleProgress {

	private static final int HUNDRED = 100;

	private volatile int done;

	private volatile int all;

	private volatile boolean running;

	/** It begins. */
	void begin(int steps) {
		this.done = 0;
		this.all = steps;
		this.running = true;
	}

	/** One step is done. */
	void step() {
		this.done++;
	}

	/** It is over. */
	void end() {
		this.running = false;
	}

	boolean isRunning() {
		return this.running;
	}

	/** The share that is done, 0 to 100. */
	int percent() {
		return (this.all == 0) ? 0 : Math.min(HUNDRED, this.done * HUNDRED / this.all);
	}

}
