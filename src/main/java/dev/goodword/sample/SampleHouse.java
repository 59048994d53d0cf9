package dev.goodword.sample;

import dev.goodword.accounts.HouseName;
import dev.goodword.shared.LocalizedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two sample companies hire under one name. */
@Configuration(proxyBeanMethods = false)
@OnSampleInstallation
class SampleHouse {

	@Bean
	HouseName lumina() {
		return new HouseName(new LocalizedText("Lumina", "Lumina"));
	}

}
