package dev.goodword.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner there is. */
@Configuration(proxyBeanMethods = false)
class ScannerConfig {

	@Bean
	VirusScanner scanner(FileSettings settings) {
		return settings.scanner().isNamed() ? new ClamdScanner(settings.scanner()) : new NoScanner();
	}

}
