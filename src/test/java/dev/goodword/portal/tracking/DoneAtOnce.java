package dev.goodword.portal.tracking;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** What is done afterwards is done at once, so that a test need not wait for it. */
@TestConfiguration(proxyBeanMethods = false)
public class DoneAtOnce {

	@Bean("applicationTaskExecutor")
	@Primary
	TaskExecutor atOnce() {
		return new SyncTaskExecutor();
	}

}
