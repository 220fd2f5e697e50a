package io.github.compliancesdk.spring.boot.test;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * An application that uses the clients.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SignInReview.class)
class TestApplication {

}
