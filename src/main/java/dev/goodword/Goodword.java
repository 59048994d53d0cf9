package dev.goodword;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Goodword: the applicant-experience platform that keeps its word. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Goodword {

	public static void main(String[] args) {
		SpringApplication.run(Goodword.class, args);
	}

}
